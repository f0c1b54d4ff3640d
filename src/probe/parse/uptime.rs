//! When the computer was started, in seconds since 1970: `/proc/stat` on Linux, `kern.boottime` on macOS.

/// The `btime` line.
pub fn started(stat: &str) -> Option<i64> {
    stat.lines()
        .find_map(|line| line.strip_prefix("btime "))
        .and_then(|seconds| seconds.trim().parse().ok())
}

/// `{ sec = 1763800000, usec = 12345 } Sat Nov 22 09:26:40 2026`; the rest of it is in the language of nobody we ask.
pub fn mac_started(boottime: &str) -> Option<i64> {
    let (_, rest) = boottime.split_once("{ sec = ")?;
    let (seconds, _) = rest.split_once(',')?;
    seconds.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_of_a_mac_is_read_as_seconds() {
        for (text, expected) in [
            (
                "{ sec = 1795344400, usec = 51234 } Sun Nov 22 09:26:40 2026\n",
                Some(1_795_344_400),
            ),
            ("{ sec = 1795344400 }", None),
            ("{ sec = soon, usec = 0 }", None),
            ("1795344400", None),
            ("", None),
        ] {
            assert_eq!(mac_started(text), expected, "{text}");
        }
    }
}
