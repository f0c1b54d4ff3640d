//! The promise that a look at the PC changes nothing, held over the source: who may start programs, read files and the
//! registry, and that nobody opens either for writing.
//!
//! Like `layers.rs` it reads the source as words. `.ci/privacy.sh` holds the same over the running program.

use super::layers::{is_in, relative, source_files, src, without_tests, words};

/// Words that may stand in some files only; `a::b` are two in a row.
struct Border {
    /// Where the rule holds.
    within: &'static str,
    words: &'static [&'static str],
    /// Files or folders that are free.
    except: &'static [&'static str],
    reason: &'static str,
}

const BORDERS: &[Border] = &[
    Border {
        within: "",
        words: &["windows_registry", "winreg"],
        except: &["probe/registry.rs", "app/login_notice/windows.rs"],
        reason: "the registry is read in one file, and the reminder at login has its entry from another",
    },
    Border {
        within: "app/login_notice/windows.rs",
        words: &[
            "LOCAL_MACHINE",
            "CLASSES_ROOT",
            "USERS",
            "CURRENT_CONFIG",
            "options",
            "write",
            "rename",
            "transaction",
            "set_bytes",
            "set_expand_hstring",
            "set_expand_string",
            "set_hstring",
            "set_multi_string",
            "set_u32",
            "set_u64",
            "set_value",
            "remove_tree",
            "delete_tree",
            "delete_value",
            "clear",
        ],
        except: &[],
        reason: "one text of the person is written and removed there, and nothing else",
    },
    Border {
        within: "probe/registry.rs",
        words: &[
            "create",
            "options",
            "write",
            "rename",
            "transaction",
            "set_bytes",
            "set_expand_hstring",
            "set_expand_string",
            "set_hstring",
            "set_multi_string",
            "set_string",
            "set_u32",
            "set_u64",
            "set_value",
            "remove_tree",
            "remove_value",
            "delete_tree",
            "delete_value",
            "clear",
        ],
        except: &[],
        reason: "the registry is opened for reading only",
    },
    Border {
        within: "",
        words: &[
            "KEY_ALL_ACCESS",
            "KEY_CREATE_SUB_KEY",
            "KEY_SET_VALUE",
            "KEY_WRITE",
            "RegCreateKeyExW",
            "RegCreateKeyW",
            "RegDeleteKeyExW",
            "RegDeleteKeyW",
            "RegDeleteTreeW",
            "RegDeleteValueW",
            "RegLoadKeyW",
            "RegOpenKeyExW",
            "RegSetKeyValueW",
            "RegSetValueExW",
        ],
        except: &[],
        reason: "nothing is written to the registry",
    },
    Border {
        within: "",
        words: &["ShellExecuteW", "ShellExecuteExW"],
        except: &["document/output/windows.rs"],
        reason: "only a paper is opened by the shell",
    },
    Border {
        within: "",
        words: &[
            "CreateProcessAsUserW",
            "CreateProcessW",
            "WinExec",
            "execv",
            "execve",
            "fork",
            "posix_spawn",
        ],
        except: &[],
        reason: "programs start by the standard library, in the files that `layers.rs` lists",
    },
    Border {
        within: "probe",
        words: &[
            "File::open",
            "File::options",
            "OpenOptions",
            "fs",
            "memmap",
            "mmap",
        ],
        // The other one reads the fixtures of the parsers, for their tests only.
        except: &["probe/system.rs", "probe/parse/mod.rs"],
        reason: "files are read in one file",
    },
    Border {
        within: "probe",
        words: &[
            "File::create",
            "File::create_new",
            "File::options",
            "OpenOptions",
            "fs::copy",
            "fs::create_dir",
            "fs::create_dir_all",
            "fs::hard_link",
            "fs::remove_dir",
            "fs::remove_dir_all",
            "fs::remove_file",
            "fs::rename",
            "fs::set_permissions",
            "fs::write",
            "set_len",
            "set_modified",
            "set_permissions",
            "set_times",
            "write_all",
        ],
        except: &[],
        reason: "a look writes no file",
    },
    Border {
        within: "probe",
        words: &["CreateFileW"],
        except: &["probe/windows_api/drives.rs"],
        reason: "a device is opened in one place, without any right",
    },
    Border {
        within: "probe",
        words: &[
            "DELETE",
            "FILE_APPEND_DATA",
            "FILE_GENERIC_READ",
            "FILE_GENERIC_WRITE",
            "FILE_WRITE_DATA",
            "GENERIC_ALL",
            "GENERIC_READ",
            "GENERIC_WRITE",
            "MAXIMUM_ALLOWED",
        ],
        except: &[],
        reason: "a device is opened without any right",
    },
    Border {
        within: "probe",
        words: &["set_var", "remove_var", "set_current_dir"],
        except: &[],
        reason: "a look changes nothing of our own process either",
    },
];

#[test]
fn a_look_only_reads() {
    let mut breaches = Vec::new();
    for path in source_files(&src()) {
        let text = std::fs::read_to_string(&path).unwrap();
        breaches.extend(breaches_of(&relative(&path), &text));
    }
    assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
}

#[test]
fn each_way_to_write_is_found() {
    for (file, text) in [
        ("app/mod.rs", "use windows_registry::CURRENT_USER;"),
        (
            "probe/windows/pc.rs",
            "windows_registry::LOCAL_MACHINE.open(k)",
        ),
        ("app/login_notice/windows.rs", "LOCAL_MACHINE.create(path)"),
        (
            "app/login_notice/windows.rs",
            "CURRENT_USER.remove_tree(path)",
        ),
        ("app/login_notice/windows.rs", "key.set_bytes(name, ty, b)"),
        ("app/login_notice/mod.rs", "use windows_registry::Key;"),
        ("probe/registry.rs", "LOCAL_MACHINE.create(path)"),
        ("probe/registry.rs", "key.set_u32(name, 1)"),
        ("probe/registry.rs", "key.remove_value(name)"),
        ("probe/registry.rs", "root.options().write().open(path)"),
        ("probe/windows_api/power.rs", "RegSetValueExW(key)"),
        ("probe/windows_api/power.rs", "KEY_WRITE | KEY_READ"),
        ("app/opening.rs", "ShellExecuteW(None)"),
        ("probe/windows_api/job.rs", "CreateProcessW(path)"),
        ("probe/linux/backup.rs", "std::fs::read_to_string(path)"),
        ("probe/linux/backup.rs", "use std::fs;"),
        ("probe/linux/backup.rs", "File::open(path)"),
        ("probe/system.rs", "fs::write(path, bytes)"),
        ("probe/system.rs", "File::create(path)"),
        ("probe/windows_api/volume.rs", "CreateFileW(path)"),
        (
            "probe/windows_api/drives.rs",
            "CreateFileW(path, GENERIC_READ.0)",
        ),
        ("probe/allowed.rs", "std::env::set_var(a, b)"),
    ] {
        assert!(!breaches_of(file, text).is_empty(), "{file}: {text}");
    }
    for (file, text) in [
        ("probe/registry.rs", "root.open(path); key.get_u64(name)"),
        ("probe/recorded.rs", "Thing::File(content); Kind::File"),
        ("probe/system.rs", "fs::read_dir(path); File::open(path)"),
        (
            "probe/linux/backup.rs",
            "// fs::write\nconst A: &str = \"fs::write\";",
        ),
        ("profile/store.rs", "fs::rename(a, b)"),
        (
            "probe/system.rs",
            "fn f() {}\n#[cfg(all(test, unix))]\nmod tests { fn g() { fs::write(a, b); } }",
        ),
    ] {
        assert_eq!(
            breaches_of(file, text),
            Vec::<String>::new(),
            "{file}: {text}"
        );
    }
}

/// `allowed.rs` in its parts: what a program is, with which words it is started, and what it gets of the environment.
#[test]
fn whatever_may_be_started_is_written_out_and_absolute() {
    let text = std::fs::read_to_string(src().join("probe/allowed.rs")).unwrap();
    let text = without_tests(&text);
    for kind in ["DesktopKey", "MacPart", "Tool", "BusQuestion", "Setting"] {
        assert!(text.contains(&format!("impl {kind} {{")), "{kind} is gone");
    }
    // Constant functions that give constant texts cannot know what a person, a file or another program said.
    for (name, gives) in [
        ("paths", "&'static [&'static str]"),
        ("arguments", "&'static [&'static str]"),
        ("environment", "&'static [&'static str]"),
        ("call", "BusCall"),
        ("name", "&'static str"),
    ] {
        let function = format!("fn {name}(self) -> {gives} {{");
        let at = text.find(&function).unwrap_or_else(|| panic!("{function}"));
        assert!(text[..at].ends_with("const "), "{name} is not constant");
    }
    assert_eq!(
        text.matches("fn arguments(").count(),
        text.matches("const fn arguments(").count()
    );
    let paths = body(text, "pub const fn paths(self)");
    let found: Vec<&str> = paths.split('"').skip(1).step_by(2).collect();
    assert!(found.len() >= 10, "{found:?}");
    for path in found {
        let program = path.rsplit('/').next().unwrap();
        assert!(path.starts_with('/') && !path.contains(".."), "{path}");
        assert!(path.bytes().all(|byte| byte.is_ascii_graphic()), "{path}");
        for shell in [
            "sh",
            "bash",
            "dash",
            "zsh",
            "env",
            "sudo",
            "pkexec",
            "doas",
            "su",
            "osascript",
            "python3",
            "perl",
            "curl",
            "wget",
            "ssh",
            "open",
            "xdg-open",
        ] {
            assert_ne!(program, shell, "{path}");
        }
    }
    // What is handed to a command is one of these, word for word.
    for (verb, handed) in [
        (
            ".args(",
            &["tool.arguments()", "[child::WORD, question.id()]"][..],
        ),
        (".arg(", &[]),
        ("Command::new(", &["path", "program"]),
        (".env(", &[]),
        (".envs(", &["environment", "ALWAYS"]),
        (
            "keep_only(&mut command, ",
            &["tool.environment()", "CHILD_ENVIRONMENT"],
        ),
        (".current_dir(", &["\"/\"", "folder)"]),
        ("let folder = ", &["super::windows_api::system_folder()"]),
        ("let program = ", &["std::env::current_exe()"]),
    ] {
        for (at, _) in text.match_indices(verb) {
            let rest = &text[at + verb.len()..];
            assert!(
                handed.iter().any(|word| rest.starts_with(word)),
                "{verb}{}",
                rest.lines().next().unwrap()
            );
        }
    }
}

/// The lines of a function up to the brace that closes it.
fn body<'a>(text: &'a str, head: &str) -> &'a str {
    let rest = &text[text.find(head).unwrap()..];
    &rest[..rest.find("\n    }\n").unwrap()]
}

fn breaches_of(file: &str, text: &str) -> Vec<String> {
    let words = words(without_tests(text));
    let mut breaches = Vec::new();
    for border in BORDERS {
        let within = border.within.is_empty() || is_in(file, &[border.within]);
        if !within || is_in(file, border.except) {
            continue;
        }
        for word in border.words {
            if names(&words, word) {
                breaches.push(format!("{file}: names `{word}`, but {}", border.reason));
            }
        }
    }
    breaches
}

/// Whether the words name it, `a::b` as two in a row.
fn names(words: &[String], name: &str) -> bool {
    match name.split_once("::") {
        None => words.iter().any(|word| word == name),
        Some((first, second)) => words
            .windows(3)
            .any(|three| three[0] == first && three[1] == "::" && three[2] == second),
    }
}
