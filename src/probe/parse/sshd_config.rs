//! The settings of the SSH server, read as the server reads them: the first value wins, `Include` counts where it stands,
//! and what stands behind `Match` holds for some callers only.

use super::ini::{Comments, entries};
use crate::domain::Missing;

pub const USUAL_PORT: u16 = 22;
/// The server itself gives up at 16 files inside each other.
const DEEPEST: usize = 8;
/// A hostile file could include others again and again.
const MOST_FILES: usize = 256;

/// A file named by an `Include`: its text, or why it cannot be read.
pub type Included = Result<String, Missing>;

/// What matters of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SshServer {
    /// A password alone lets somebody in.
    pub passwords: bool,
    /// root may log in with whatever others may log in with.
    pub root: bool,
    /// For some callers looser rules hold than these.
    pub exceptions: bool,
}

/// Reads the main file: its ports, which are known even if the rest is not, and what the server lets in. `include` gives the files that a pattern names, in the server's order.
pub fn parse(
    main: &str,
    include: &mut dyn FnMut(&str) -> Result<Vec<Included>, Missing>,
) -> (Vec<u16>, Result<SshServer, Missing>) {
    let mut settings = Settings {
        include,
        files: 0,
        seen: Seen::default(),
        ports: Vec::new(),
        looser: Looser::default(),
        unread: None,
    };
    settings.read(main, Callers::All, 0);
    let server = settings.server();
    let mut ports = settings.ports;
    if ports.is_empty() {
        ports.push(USUAL_PORT);
    }
    (ports, server)
}

/// For whom the lines being read hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Callers {
    All,
    Some,
}

struct Settings<'a> {
    include: &'a mut dyn FnMut(&str) -> Result<Vec<Included>, Missing>,
    files: usize,
    seen: Seen,
    ports: Vec<u16>,
    looser: Looser,
    /// A part could not be read; values that come after it may not be the first.
    unread: Option<Missing>,
}

/// First values; `Err` if an unread part may have set the value before.
#[derive(Clone, Copy, Default)]
struct Seen {
    passwords: Option<Result<bool, Missing>>,
    dialogue: Option<Result<bool, Missing>>,
    pam: Option<Result<bool, Missing>>,
    root: Option<Result<bool, Missing>>,
    methods: Option<Result<bool, Missing>>,
}

/// What `Match` blocks allow.
#[derive(Default)]
struct Looser {
    passwords: bool,
    root: bool,
}

impl Settings<'_> {
    fn read(&mut self, text: &str, callers: Callers, depth: usize) {
        self.files += 1;
        if depth > DEEPEST || self.files > MOST_FILES {
            self.unread.get_or_insert(Missing::OutputTooLarge);
            return;
        }
        let mut callers = callers;
        for line in text.lines() {
            let words = words(line);
            let Some((keyword, values)) = words.split_first() else {
                continue;
            };
            match keyword.to_ascii_lowercase().as_str() {
                // A block lasts until the next one or to the end of its file.
                "match" => {
                    callers = match values {
                        [one] if one.eq_ignore_ascii_case("all") => Callers::All,
                        _ => Callers::Some,
                    };
                }
                "include" => {
                    for pattern in values {
                        self.include(pattern, callers, depth);
                    }
                }
                keyword => self.set(keyword, values, callers),
            }
        }
    }

    fn include(&mut self, pattern: &str, callers: Callers, depth: usize) {
        match (self.include)(pattern) {
            Err(missing) => {
                self.unread.get_or_insert(missing);
            }
            Ok(files) => {
                for file in files {
                    match file {
                        Ok(text) => self.read(&text, callers, depth + 1),
                        Err(missing) => {
                            self.unread.get_or_insert(missing);
                        }
                    }
                }
            }
        }
    }

    fn set(&mut self, keyword: &str, values: &[String], callers: Callers) {
        let Some(value) = values.first() else {
            return;
        };
        if callers == Callers::Some {
            self.loosen(keyword, value);
            return;
        }
        let unread = self.unread;
        let first = |slot: &mut Option<Result<bool, Missing>>, value: Option<bool>| {
            slot.get_or_insert(match unread {
                Some(missing) => Err(missing),
                None => value.ok_or(Missing::UnexpectedOutput),
            });
        };
        match keyword {
            "passwordauthentication" => first(&mut self.seen.passwords, yes_no(value)),
            // The older name of the same setting.
            "kbdinteractiveauthentication" | "challengeresponseauthentication" => {
                first(&mut self.seen.dialogue, yes_no(value));
            }
            "usepam" => first(&mut self.seen.pam, yes_no(value)),
            "permitrootlogin" => first(&mut self.seen.root, root_like_others(value)),
            "authenticationmethods" => first(&mut self.seen.methods, Some(key_needed(values))),
            "port" => self.ports.extend(value.parse::<u16>().ok()),
            "listenaddress" => self.ports.extend(port_of(value)),
            _ => {}
        }
    }

    fn loosen(&mut self, keyword: &str, value: &str) {
        match keyword {
            "passwordauthentication"
            | "kbdinteractiveauthentication"
            | "challengeresponseauthentication" => {
                self.looser.passwords |= yes_no(value) == Some(true);
            }
            "permitrootlogin" => self.looser.root |= root_like_others(value) == Some(true),
            _ => {}
        }
    }

    /// What nothing sets has the server's own default, but only if every part could be read.
    fn server(&self) -> Result<SshServer, Missing> {
        let or_default = |seen: Option<Result<bool, Missing>>, default: bool| {
            seen.unwrap_or(match self.unread {
                Some(missing) => Err(missing),
                None => Ok(default),
            })
        };
        let Seen {
            passwords,
            dialogue,
            pam,
            root,
            methods,
        } = self.seen;
        let accepted = or_default(passwords, true)?
            // Asks for the password too, only as a dialogue.
            || (or_default(dialogue, true)? && or_default(pam, false)?);
        let passwords = accepted && !or_default(methods, false)?;
        let root = or_default(root, false)?;
        let exceptions = (self.looser.passwords && !passwords) || (self.looser.root && !root);
        Ok(SshServer {
            passwords,
            root,
            exceptions,
        })
    }
}

/// Ports in the settings of the socket with which systemd waits in place of the server.
pub fn socket_ports(text: &str) -> Vec<u16> {
    entries(text, Comments::WholeLines)
        .filter(|entry| (entry.section, entry.key) == ("Socket", "ListenStream"))
        .filter_map(|entry| entry.value.parse().ok().or_else(|| port_of(entry.value)))
        .collect()
}

fn yes_no(value: &str) -> Option<bool> {
    match value.to_ascii_lowercase().as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// `prohibit-password` and its older name leave root the key only.
fn root_like_others(value: &str) -> Option<bool> {
    match value.to_ascii_lowercase().as_str() {
        "yes" => Some(true),
        "no" | "prohibit-password" | "without-password" | "forced-commands-only" => Some(false),
        _ => None,
    }
}

/// Each word is one way in, and names what has to be shown one after the other.
fn key_needed(ways: &[String]) -> bool {
    ways.iter()
        .all(|way| way.split(',').any(|method| method == "publickey"))
}

/// `0.0.0.0:2222` or `[::]:2222`; an address alone uses the usual port.
fn port_of(address: &str) -> Option<u16> {
    let (host, port) = address.rsplit_once(':')?;
    let has_port = !host.contains(':') || host.ends_with(']');
    port.parse().ok().filter(|_| has_port)
}

/// Keyword and values of a line: between them blanks or one `=`, values in quotes or not, `#` ends it.
fn words(line: &str) -> Vec<String> {
    let line = line.trim();
    let end = line
        .find(|char: char| char.is_whitespace() || char == '=')
        .unwrap_or(line.len());
    let (keyword, rest) = line.split_at(end);
    if keyword.is_empty() || keyword.starts_with('#') {
        return Vec::new();
    }
    let rest = rest.trim_start();
    let mut rest = rest.strip_prefix('=').unwrap_or(rest).trim_start();
    let mut words = vec![keyword.to_owned()];
    while !rest.is_empty() && !rest.starts_with('#') {
        let (word, left) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        words.push(word.to_owned());
        rest = left.trim_start();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    /// The settings of a case whose `Include` names the files given.
    fn server(case: &str, files: &[Included]) -> Result<SshServer, Missing> {
        parse(&fixture("sshd_config", case), &mut |_| Ok(files.to_vec())).1
    }

    const STRICT: SshServer = SshServer {
        passwords: false,
        root: false,
        exceptions: false,
    };
    const PASSWORDS: SshServer = SshServer {
        passwords: true,
        ..STRICT
    };
    const ROOT: SshServer = SshServer {
        root: true,
        ..STRICT
    };
    const ROOT_WITH_PASSWORD: SshServer = SshServer {
        root: true,
        ..PASSWORDS
    };
    const EXCEPTIONS: SshServer = SshServer {
        exceptions: true,
        ..STRICT
    };

    #[test]
    fn settings_mean_what_the_server_takes_them_for() {
        for (case, expected) in [
            ("debian-default", Ok(PASSWORDS)),
            ("empty", Ok(PASSWORDS)),
            ("keys-only", Ok(STRICT)),
            ("root-yes", Ok(ROOT_WITH_PASSWORD)),
            ("root-yes-keys-only", Ok(ROOT)),
            ("first-wins", Ok(STRICT)),
            ("dialogue-with-pam", Ok(PASSWORDS)),
            ("match-allows-passwords", Ok(EXCEPTIONS)),
            ("match-root", Ok(EXCEPTIONS)),
            ("match-all", Ok(STRICT)),
            ("key-and-password", Ok(STRICT)),
            ("odd-spelling", Ok(STRICT)),
            ("unknown-word", Err(Missing::UnexpectedOutput)),
        ] {
            assert_eq!(server(case, &[]), expected, "{case}");
        }
    }

    #[test]
    fn an_included_file_counts_where_it_stands() {
        let no_passwords =
            Ok("PasswordAuthentication no\nKbdInteractiveAuthentication no\n".to_owned());
        assert_eq!(
            server("debian-default", std::slice::from_ref(&no_passwords)),
            Ok(STRICT)
        );
        // Set before the include, so what it says comes too late.
        assert_eq!(server("include-last", &[no_passwords]), Ok(PASSWORDS));
    }

    #[test]
    fn a_match_block_in_an_included_file_ends_with_it() {
        let block = Ok("Match User anna\n PermitRootLogin no\n".to_owned());
        assert_eq!(
            server("include-first-root-yes", &[block]),
            Ok(ROOT_WITH_PASSWORD)
        );
    }

    #[test]
    fn an_unreadable_part_makes_unknown_only_what_it_could_change() {
        let closed = || vec![Err(Missing::NoPermission)];
        assert_eq!(
            server("debian-default", &closed()),
            Err(Missing::NoPermission)
        );
        assert_eq!(server("include-last-keys-only", &closed()), Ok(STRICT));
        // It could ask for a key beside the password.
        assert_eq!(
            server("include-last", &closed()),
            Err(Missing::NoPermission)
        );
    }

    #[test]
    fn ports_are_known_even_if_the_rest_is_not() {
        let text = "Include a\nPort 2222\nListenAddress [::]:2022\nListenAddress ::1\nListenAddress 10.0.0.1\n";
        let (ports, server) = parse(text, &mut |_| Err(Missing::NoPermission));
        assert_eq!(ports, [2222, 2022]);
        assert_eq!(server, Err(Missing::NoPermission));
    }

    #[test]
    fn a_socket_names_its_ports() {
        let text = "[Unit]\nListenStream=1\n[Socket]\nListenStream=\nListenStream=0.0.0.0:2222\nListenStream=[::]:2222\nListenStream=2022\nListenStream=/run/ssh\n";
        assert_eq!(socket_ports(text), [2222, 2222, 2022]);
    }

    #[test]
    fn a_file_that_includes_itself_comes_to_an_end() {
        let mut asked = 0;
        let (_, server) = parse("Include self\nInclude self\n", &mut |_| {
            asked += 1;
            Ok(vec![Ok("Include self\nInclude self\n".to_owned())])
        });
        assert_eq!(server, Err(Missing::OutputTooLarge));
        assert!(asked <= 2 * MOST_FILES, "{asked}");
    }
}
