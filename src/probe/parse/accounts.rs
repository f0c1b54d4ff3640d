//! `/etc/passwd`, `/etc/group` and the two kernel files about oneself: which groups is the person at this PC in? Names of
//! people are used to compare and never leave this file.

use std::collections::BTreeSet;

/// Whose members may become administrator with their password: Debian and Ubuntu, most others, older Ubuntu.
const ADMIN_GROUPS: &[&str] = &["sudo", "wheel", "admin"];
/// Whose members log in without any password where the login program heeds it, as on Ubuntu and Mint.
const NO_PASSWORD_GROUP: &str = "nopasswdlogin";
/// Numbers that people get; those below belong to services.
const PEOPLE: std::ops::RangeInclusive<u32> = 1_000..=59_999;
/// With one of these nobody can log in.
const NO_SHELLS: &[&str] = &["/nologin", "/false"];
/// What the kernel writes as long as nobody has logged in.
const NOBODY_YET: u32 = u32::MAX;

/// From `/proc/self/loginuid`: who logged in, also if the program was later started with more rights.
pub fn logged_in(text: &str) -> Option<u32> {
    text.trim().parse().ok().filter(|&user| user != NOBODY_YET)
}

/// The groups of a user, from `/etc/group` by name and the user's own line; `None` if the user is kept elsewhere.
pub fn groups_of(user: u32, passwd: &str, group: &str) -> Option<BTreeSet<u32>> {
    let account = account(user, passwd)?;
    let own = account.get(3)?.parse().ok()?;
    let name = *account.first()?;
    Some(
        lines(group)
            .filter(|line| line.members.clone().any(|member| member == name))
            .map(|line| line.id)
            .chain([own])
            .collect(),
    )
}

/// Number and name of everybody who can log in with a password of their own; `None` if the text is no list of accounts.
pub fn people(passwd: &str) -> Option<Vec<(u32, &str)>> {
    account(0, passwd)?;
    let people = passwd.lines().filter_map(|line| {
        let fields: Vec<&str> = line.split(':').collect();
        let number = fields.get(2)?.parse().ok()?;
        let shell = fields.get(6)?.trim();
        (PEOPLE.contains(&number) && !NO_SHELLS.iter().any(|none| shell.ends_with(none)))
            .then_some((number, *fields.first()?))
    });
    Some(people.collect())
}

/// Where the user's files lie.
pub fn home_of(user: u32, passwd: &str) -> Option<String> {
    let home = *account(user, passwd)?.get(5)?;
    Some(home.to_owned()).filter(|home| home.starts_with('/'))
}

/// Whether one of these groups makes an administrator; `None` if the text is no list of groups.
pub fn is_administrator(groups: &BTreeSet<u32>, group: &str) -> Option<bool> {
    holds_one_of(groups, group, |name| ADMIN_GROUPS.contains(&name))
}

/// How many people but root may become administrator, as members of such a group or because it is their own; `None` if one of
/// the texts is no such list. Members without an account on this PC count as well: they may come from another computer.
pub fn administrators(passwd: &str, group: &str) -> Option<usize> {
    lines(group).next()?;
    account(0, passwd)?;
    let groups = || lines(group).filter(|line| ADMIN_GROUPS.contains(&line.name));
    let ids: BTreeSet<u32> = groups().map(|line| line.id).collect();
    let own = passwd.lines().filter_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        let id = fields.nth(2)?.parse().ok()?;
        ids.contains(&id).then_some(name)
    });
    let people: BTreeSet<&str> = groups()
        .flat_map(|line| line.members)
        .chain(own)
        .map(str::trim)
        .filter(|name| !name.is_empty() && *name != "root")
        .collect();
    Some(people.len())
}

/// Whether a login program's file in `/etc/pam.d` lets members of that group in; Debian ships the line switched off.
pub fn lets_group_in(pam: &str) -> bool {
    pam.lines()
        .map(|line| line.split('#').next().unwrap_or(line))
        .any(|line| {
            line.split_whitespace()
                .any(|word| word == NO_PASSWORD_GROUP)
        })
}

/// Whether one of these groups logs in without a password.
pub fn needs_no_password(groups: &BTreeSet<u32>, group: &str) -> Option<bool> {
    holds_one_of(groups, group, |name| name == NO_PASSWORD_GROUP)
}

fn account(user: u32, passwd: &str) -> Option<Vec<&str>> {
    passwd
        .lines()
        .map(|line| line.split(':').collect::<Vec<_>>())
        .find(|fields| fields.get(2).and_then(|id| id.parse().ok()) == Some(user))
}

fn holds_one_of(groups: &BTreeSet<u32>, group: &str, wanted: fn(&str) -> bool) -> Option<bool> {
    lines(group).next()?;
    Some(lines(group).any(|line| wanted(line.name) && groups.contains(&line.id)))
}

struct Line<'a> {
    name: &'a str,
    id: u32,
    members: std::str::Split<'a, char>,
}

fn lines(group: &str) -> impl Iterator<Item = Line<'_>> {
    group.lines().filter_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        let id = fields.nth(1)?.parse().ok()?;
        let members = fields.next()?.trim_end().split(',');
        Some(Line { name, id, members })
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn every_administrator_counts_once() {
        let passwd = "root:x:0:0:root:/root:/bin/bash\nanna:x:1000:1000::/home/anna:/bin/bash\nben:x:1001:27::/home/ben:/bin/bash\n";
        for (group, people) in [
            ("root:x:0:\nsudo:x:27:anna\n", 2),
            ("root:x:0:\nsudo:x:27:anna,ben\nadmin:x:110:anna\n", 2),
            ("root:x:0:\nwheel:x:10:root,anna,clara\n", 2),
            ("root:x:0:\nwheel:x:10:\n", 0),
            ("root:x:0:\nusers:x:100:anna,ben\n", 0),
        ] {
            assert_eq!(administrators(passwd, group), Some(people), "{group}");
        }
        assert_eq!(administrators(passwd, "nonsense"), None);
        assert_eq!(administrators("", "sudo:x:27:anna\n"), None);
    }

    #[test]
    fn only_people_who_can_log_in_count() {
        let passwd = "root:x:0:0:root:/root:/bin/bash\nbackup:x:34:34::/var:/usr/sbin/nologin\nanna:x:1000:1000::/home/anna:/bin/bash\nscan:x:1001:1001::/srv:/usr/sbin/nologin\nben:x:1002:1002::/home/ben:/usr/bin/zsh\nnobody:x:65534:65534::/:/bin/sh\ncut:x:1003\n";
        assert_eq!(people(passwd), Some(vec![(1000, "anna"), (1002, "ben")]));
        assert_eq!(people("nonsense"), None);
    }

    #[test]
    fn membership_is_by_name_or_by_own_group() {
        let passwd = fixture("accounts", "passwd");
        for (case, user, administrator, no_password) in [
            ("debian", 1000, true, false),
            ("debian", 1001, false, false),
            // Her own group is sudo, and no list names her.
            ("debian", 1002, true, false),
            ("fedora", 1000, true, false),
            ("mint-no-password", 1001, false, true),
            ("similar-names", 1000, false, false),
        ] {
            let group = fixture("accounts", case);
            let groups = groups_of(user, &passwd, &group).unwrap();
            assert_eq!(
                is_administrator(&groups, &group),
                Some(administrator),
                "{case} {user}"
            );
            assert_eq!(
                needs_no_password(&groups, &group),
                Some(no_password),
                "{case} {user}"
            );
        }
    }

    #[test]
    fn a_line_that_is_switched_off_lets_nobody_in() {
        assert!(!lets_group_in(&fixture("accounts", "pam-debian")));
        assert!(lets_group_in(&fixture("accounts", "pam-mint")));
    }

    #[test]
    fn a_user_kept_elsewhere_is_not_guessed() {
        let (passwd, group) = (fixture("accounts", "passwd"), fixture("accounts", "debian"));
        assert_eq!(groups_of(70_001, &passwd, &group), None);
        assert_eq!(home_of(70_001, &passwd), None);
        assert_eq!(home_of(1001, &passwd).as_deref(), Some("/home/kasse"));
        assert_eq!(is_administrator(&BTreeSet::from([27]), ""), None);
    }

    #[test]
    fn the_login_is_known_unless_nobody_logged_in() {
        for (text, expected) in [
            ("1000", Some(1000)),
            ("0\n", Some(0)),
            ("4294967295", None),
            ("", None),
            ("-1", None),
        ] {
            assert_eq!(logged_in(text), expected, "{text}");
        }
    }
}
