//! `/proc/stat`: when the computer was started, in seconds since 1970.

/// The `btime` line.
pub fn started(stat: &str) -> Option<i64> {
    stat.lines()
        .find_map(|line| line.strip_prefix("btime "))
        .and_then(|seconds| seconds.trim().parse().ok())
}
