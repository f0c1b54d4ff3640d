//! `/etc/nftables.conf`: do the rules keep strangers out, whatever their chains are called? The rules in force are for root only.

use crate::domain::Missing;

/// Words that stand before a decision without narrowing it down.
const WITHOUT_CONDITION: &[&str] = &["counter", "packets", "bytes", "log", "prefix"];

/// Whether a chain on incoming traffic ends in drop or reject. Rules in other files, other chains or single commands are
/// not followed and give `NotSupported`, so that such a firewall is called neither on nor off.
pub fn blocks_incoming(conf: &str) -> Result<bool, Missing> {
    let blocks = blocks(&rules_only(conf));
    let incoming = || blocks.iter().filter(|block| looks_at_incoming(block));
    if incoming().any(|rules| refuses(rules)) {
        return Ok(true);
    }
    let continues_elsewhere = incoming()
        .flatten()
        .any(|rule| has_word(rule, "jump") || has_word(rule, "goto"));
    let made_elsewhere = blocks.iter().flatten().any(|rule| {
        let mut words = rule.split_whitespace();
        matches!(
            (words.next(), words.next()),
            (Some("include"), _) | (Some("add" | "insert"), Some("rule"))
        )
    });
    if continues_elsewhere || made_elsewhere {
        Err(Missing::NotSupported)
    } else {
        Ok(false)
    }
}

/// Without comments, which go to the end of the line, and without what stands in quotes: both are somebody's text.
fn rules_only(conf: &str) -> String {
    let mut kept = String::with_capacity(conf.len());
    for line in conf.lines() {
        let mut quoted = false;
        for char in line.chars() {
            match char {
                '#' if !quoted => break,
                '"' => quoted = !quoted,
                char if !quoted => kept.push(char),
                _ => {}
            }
        }
        kept.push('\n');
    }
    kept
}

/// The statements of each table, chain and set, without those of blocks inside it; what stands outside comes last.
fn blocks(conf: &str) -> Vec<Vec<String>> {
    let mut done = Vec::new();
    let mut open = vec![Vec::new()];
    let mut statement = String::new();
    // A list in braces inside a rule is part of the rule.
    let mut lists = 0_usize;
    for char in conf.chars() {
        match char {
            '{' if lists > 0 || !opens_block(&statement) => {
                lists += 1;
                statement.push(char);
            }
            '{' => {
                statement.clear();
                open.push(Vec::new());
            }
            '}' if lists > 0 => {
                lists -= 1;
                statement.push(char);
            }
            '}' => {
                end_statement(&mut open, &mut statement);
                if open.len() > 1 {
                    done.extend(open.pop());
                }
            }
            '\n' | ';' if lists == 0 => end_statement(&mut open, &mut statement),
            char => statement.push(char),
        }
    }
    end_statement(&mut open, &mut statement);
    done.extend(open.into_iter().rev());
    done
}

fn opens_block(statement: &str) -> bool {
    let mut words = statement
        .split_whitespace()
        .filter(|word| !matches!(*word, "add" | "create"));
    matches!(
        words.next(),
        Some("table" | "chain" | "set" | "map" | "flowtable")
    )
}

fn end_statement(open: &mut [Vec<String>], statement: &mut String) {
    let ended = std::mem::take(statement);
    if let Some(block) = open.last_mut().filter(|_| !ended.trim().is_empty()) {
        block.push(ended.trim().to_owned());
    }
}

fn looks_at_incoming(block: &[String]) -> bool {
    block.iter().any(|rule| {
        let words: Vec<&str> = rule.split_whitespace().take(4).collect();
        words == ["type", "filter", "hook", "input"]
    })
}

fn refuses(rules: &[String]) -> bool {
    rules.iter().any(|rule| {
        let mut words = rule.split_whitespace();
        (words.next(), words.next()) == (Some("policy"), Some("drop"))
    }) || rules.last().is_some_and(|rule| refuses_all(rule))
}

/// A rule without a condition that ends in drop or reject.
fn refuses_all(rule: &str) -> bool {
    let mut words = rule
        .split_whitespace()
        .filter(|word| !WITHOUT_CONDITION.contains(word) && word.parse::<u64>().is_err());
    matches!(words.next(), Some("drop" | "reject"))
}

fn has_word(rule: &str, word: &str) -> bool {
    rule.split_whitespace().any(|one| one == word)
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn names_of_chains_do_not_matter() {
        // Others look for chains that are called input.
        let conf = fixture("nftables", "workstation");
        assert!(conf.contains("chain incoming_stuff"));
        assert_eq!(blocks_incoming(&conf), Ok(true));
    }

    #[test]
    fn rules_that_end_in_drop_or_reject_block() {
        for (case, expected) in [
            ("debian-default", Ok(false)),
            ("workstation", Ok(true)),
            ("last-rule-rejects", Ok(true)),
            ("one-line-policy", Ok(true)),
            ("drops-only-invalid", Ok(false)),
            ("drop-in-comment", Ok(false)),
            ("only-output", Ok(false)),
            ("jumps", Err(Missing::NotSupported)),
            ("includes", Err(Missing::NotSupported)),
            ("single-commands", Err(Missing::NotSupported)),
            ("empty", Ok(false)),
            ("unbalanced", Ok(false)),
        ] {
            assert_eq!(
                blocks_incoming(&fixture("nftables", case)),
                expected,
                "{case}"
            );
        }
    }
}
