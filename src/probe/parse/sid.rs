//! The id of an account or a group as Windows keeps it: bytes in, text such as `S-1-5-32-544` out.

/// `None` if the bytes are no id.
pub fn text(bytes: &[u8]) -> Option<String> {
    let (&[revision, count, authority @ ..], rest) = bytes.split_first_chunk::<8>()?;
    let authority: [u8; 6] = authority;
    let authority = authority
        .iter()
        .fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let (numbers, left) = rest.as_chunks::<4>();
    if revision != 1 || !left.is_empty() || numbers.len() != usize::from(count) {
        return None;
    }
    let mut text = format!("S-{revision}-{authority}");
    for number in numbers {
        text.push('-');
        text.push_str(&u32::from_le_bytes(*number).to_string());
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_written_as_specialists_know_it() {
        let administrators = [1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 32, 2, 0, 0];
        assert_eq!(text(&administrators).as_deref(), Some("S-1-5-32-544"));
        assert_eq!(text(&[1, 0, 0, 0, 0, 0, 0, 5]).as_deref(), Some("S-1-5"));
        for broken in [
            &administrators[..15],
            &administrators[..12],
            &administrators[..3],
            &[2, 0, 0, 0, 0, 0, 0, 5],
            &[],
        ] {
            assert_eq!(text(broken), None, "{broken:?}");
        }
    }
}
