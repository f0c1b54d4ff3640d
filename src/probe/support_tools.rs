//! Programs through which somebody helps from afar, and by what each system shows that they are there: the only list of them.
//!
//! Names are in lower case; a `*` at the end stands for anything. Only names are looked at, never what such a program has
//! in its settings.

use std::collections::BTreeSet;

use super::ports::count;
use super::reading::Notes;
use crate::domain::{Missing, Unit};

/// One program.
pub(super) struct SupportTool {
    /// As the owner sees it.
    pub name: &'static str,
    pub upkeep: Upkeep,
    /// Names in the list of programs of Windows.
    pub listed: &'static [&'static str],
    /// Names of services of Windows.
    pub services: &'static [&'static str],
    /// File names of programs without their ending.
    pub programs: &'static [&'static str],
    /// Where it lies on Linux, whatever installed it.
    pub files: &'static [&'static str],
    pub flatpaks: &'static [&'static str],
    /// Services of systemd.
    pub units: &'static [&'static str],
    /// Names of programs of macOS without their ending.
    pub apps: &'static [&'static str],
    /// Names of what macOS starts, without their ending.
    pub launched: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Upkeep {
    Kept,
    /// Nobody mends it any more, and it is known from break-ins.
    Abandoned,
}

const NONE: SupportTool = SupportTool {
    name: "",
    upkeep: Upkeep::Kept,
    listed: &[],
    services: &[],
    programs: &[],
    files: &[],
    flatpaks: &[],
    units: &[],
    apps: &[],
    launched: &[],
};

pub(super) const SUPPORT_TOOLS: &[SupportTool] = &[
    SupportTool {
        name: "Action1",
        listed: &["action1*"],
        services: &["a1agent"],
        programs: &["action1_agent"],
        launched: &["com.action1.*"],
        ..NONE
    },
    SupportTool {
        name: "Ammyy Admin",
        upkeep: Upkeep::Abandoned,
        listed: &["ammyy*"],
        services: &["ammyy*"],
        programs: &["aa_v3*", "ammyy*"],
        ..NONE
    },
    SupportTool {
        name: "AnyDesk",
        listed: &["anydesk*"],
        services: &["anydesk*"],
        programs: &["anydesk*"],
        files: &["/usr/bin/anydesk"],
        flatpaks: &["com.anydesk.Anydesk"],
        units: &["anydesk.service"],
        apps: &["anydesk*"],
        launched: &[
            "com.philandro.anydesk.service",
            "com.philandro.anydesk.frontend",
        ],
        ..NONE
    },
    SupportTool {
        name: "Atera",
        listed: &["ateraagent*"],
        services: &["ateraagent"],
        programs: &["ateraagent"],
        apps: &["ateraagent*"],
        launched: &["com.atera.ateraagent*"],
        ..NONE
    },
    SupportTool {
        name: "Chrome Remote Desktop",
        listed: &["chrome remote desktop host*"],
        services: &["chromoting"],
        programs: &["remoting_host"],
        files: &["/opt/google/chrome-remote-desktop"],
        units: &["chrome-remote-desktop.service"],
        apps: &["chrome remote desktop host*"],
        launched: &["org.chromium.chromoting*"],
        ..NONE
    },
    SupportTool {
        name: "ConnectWise ScreenConnect",
        listed: &["screenconnect client*", "connectwise control client*"],
        services: &["screenconnect client*"],
        programs: &["screenconnect.*"],
        apps: &["connectwisecontrol*", "screenconnect*"],
        launched: &["connectwisecontrol*", "screenconnect*"],
        ..NONE
    },
    SupportTool {
        name: "DWAgent",
        listed: &["dwagent*"],
        services: &["dwagent"],
        programs: &["dwagent*", "dwagsvc"],
        files: &["/usr/share/dwagent"],
        units: &["dwagent.service"],
        apps: &["dwagent*"],
        launched: &["net.dwservice.*"],
        ..NONE
    },
    SupportTool {
        name: "FastViewer",
        listed: &["fastviewer*"],
        services: &["fastviewer*"],
        programs: &["fastclient*", "fastmaster*", "fastviewer*"],
        apps: &["fastviewer*", "fastclient*", "fastmaster*"],
        ..NONE
    },
    SupportTool {
        name: "GoTo",
        listed: &["gotoassist*", "gotomypc*", "goto resolve*"],
        services: &["gotoassist*", "gotomypc*", "goto resolve*"],
        programs: &["gotoassist*", "gotomypc*", "gotoresolve*"],
        apps: &["gotoassist*", "gotomypc*", "goto resolve*"],
        launched: &["com.gotoassist.*", "com.gotomypc.*", "com.goto.resolve*"],
        ..NONE
    },
    SupportTool {
        name: "ISL Online",
        listed: &["isl alwayson*", "isl light*"],
        services: &["isl alwayson*", "islalwayson*"],
        programs: &["islalwayson*", "isllight*"],
        apps: &["isl alwayson*", "isl light*"],
        launched: &["com.islonline.*"],
        ..NONE
    },
    SupportTool {
        name: "LogMeIn",
        // Not everything of that maker: Hamachi is a tunnel.
        listed: &["logmein", "logmein pro*", "logmein rescue*"],
        services: &["logmein", "lmirescue*"],
        programs: &["logmein", "logmeinsystray", "lmi_rescue*"],
        apps: &["logmein", "logmein host*", "logmein rescue*"],
        launched: &["com.logmein.logmeinserver*"],
        ..NONE
    },
    SupportTool {
        name: "MeshAgent",
        listed: &["mesh agent*", "meshagent*", "meshcentral*"],
        services: &["mesh agent*", "meshagent*"],
        programs: &["meshagent*"],
        files: &["/usr/local/mesh_services/meshagent"],
        units: &["meshagent.service"],
        apps: &["meshagent*"],
        launched: &["meshagent*"],
        ..NONE
    },
    SupportTool {
        name: "NetSupport",
        listed: &["netsupport manager*"],
        services: &["client32"],
        programs: &["client32"],
        apps: &["netsupport manager*"],
        launched: &["com.netsupportsoftware.*"],
        ..NONE
    },
    SupportTool {
        name: "NinjaOne",
        listed: &["ninjarmmagent*", "ninjaone*"],
        services: &["ninjarmmagent"],
        programs: &["ninjarmmagent*"],
        files: &["/opt/NinjaRMMAgent"],
        units: &["ninjarmm-agent.service"],
        apps: &["ninjarmmagent*", "ninjaone*"],
        launched: &["com.ninjarmm*"],
        ..NONE
    },
    SupportTool {
        name: "pcvisit",
        listed: &["pcvisit*"],
        services: &["pcvisit*"],
        programs: &["pcvisit*"],
        apps: &["pcvisit*"],
        launched: &["de.pcvisit.*"],
        ..NONE
    },
    SupportTool {
        name: "RealVNC",
        listed: &["vnc server*", "realvnc server*", "realvnc connect*"],
        services: &["vncserver"],
        programs: &["vncserver*"],
        files: &["/usr/bin/vncserver-x11"],
        units: &[
            "vncserver-x11-serviced.service",
            "vncserver-virtuald.service",
        ],
        apps: &["realvnc*", "vnc server*"],
        launched: &["com.realvnc.vncserver*"],
        ..NONE
    },
    SupportTool {
        name: "RustDesk",
        listed: &["rustdesk*"],
        services: &["rustdesk*"],
        programs: &["rustdesk*"],
        files: &["/usr/bin/rustdesk"],
        flatpaks: &["com.rustdesk.RustDesk"],
        units: &["rustdesk.service"],
        apps: &["rustdesk*"],
        launched: &["com.carriez.rustdesk*"],
        ..NONE
    },
    SupportTool {
        name: "Splashtop",
        // The part that is looked at; the part that looks on is harmless.
        listed: &["splashtop streamer*", "splashtop sos*"],
        services: &["splashtopremoteservice"],
        programs: &["srserver", "srmanager", "splashtopsos*"],
        files: &["/opt/splashtop-streamer"],
        units: &["SRStreamer.service"],
        apps: &["splashtop streamer*", "splashtop sos*"],
        launched: &["com.splashtop.streamer*"],
        ..NONE
    },
    SupportTool {
        name: "Supremo",
        listed: &["supremo*"],
        services: &["supremoservice"],
        programs: &["supremo*"],
        apps: &["supremo*"],
        launched: &["com.nanosystems.supremo*"],
        ..NONE
    },
    SupportTool {
        name: "TeamViewer",
        listed: &["teamviewer*"],
        services: &["teamviewer*"],
        programs: &["teamviewer*"],
        files: &["/usr/bin/teamviewer", "/opt/teamviewer"],
        flatpaks: &["com.teamviewer.TeamViewer"],
        units: &["teamviewerd.service"],
        apps: &["teamviewer*"],
        launched: &[
            "com.teamviewer.teamviewer_service",
            "com.teamviewer.teamviewer",
        ],
        ..NONE
    },
    SupportTool {
        name: "TightVNC",
        listed: &["tightvnc*"],
        services: &["tvnserver"],
        programs: &["tvnserver"],
        ..NONE
    },
    SupportTool {
        name: "UltraViewer",
        listed: &["ultraviewer*"],
        services: &["ultraview*"],
        programs: &["ultraviewer*"],
        ..NONE
    },
    SupportTool {
        name: "UltraVNC",
        listed: &["ultravnc*"],
        services: &["uvnc_service"],
        programs: &["winvnc"],
        ..NONE
    },
    SupportTool {
        name: "Zoho Assist",
        listed: &["zoho assist*", "zohoassist*"],
        services: &["zoho assist*", "zohoassist*"],
        programs: &["zaservice", "za_connect*", "zohoassist*"],
        apps: &["zoho assist*", "zohoassist*"],
        launched: &["com.zoho.assist*"],
        ..NONE
    },
];

impl SupportTool {
    pub(super) fn is_listed(&self, name: &str) -> bool {
        is_one_of(self.listed, name)
    }

    pub(super) fn is_service(&self, name: &str) -> bool {
        is_one_of(self.services, name)
    }

    /// `name` is that of a program of macOS or of its folder.
    pub(super) fn is_app(&self, name: &str) -> bool {
        is_one_of(self.apps, name.strip_suffix(".app").unwrap_or(name))
    }

    /// `name` is that of a file among those that tell macOS what to start.
    pub(super) fn is_launched(&self, name: &str) -> bool {
        name.strip_suffix(".plist")
            .is_some_and(|name| is_one_of(self.launched, name))
    }

    /// `name` is that of a program's file.
    pub(super) fn is_program(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        is_one_of(self.programs, name.strip_suffix(".exe").unwrap_or(&name))
    }

    /// A copy that runs without being installed; what only installs it is none.
    pub(super) fn is_portable_copy(&self, file: &str) -> bool {
        let name = file.to_lowercase();
        let installs = ["setup", "install"].iter().any(|part| name.contains(part));
        let is_program = [".exe", ".appimage", ".run"]
            .iter()
            .any(|ending| name.ends_with(ending));
        is_program && !installs && self.is_program(&name)
    }
}

fn is_one_of(patterns: &[&str], name: &str) -> bool {
    let name = name.trim().to_lowercase();
    patterns
        .iter()
        .any(|pattern| match pattern.strip_suffix('*') {
            Some(beginning) => name.starts_with(beginning),
            None => name == *pattern,
        })
}

/// What of them was found so far.
#[derive(Default)]
pub(super) struct FoundTools {
    pub names: BTreeSet<&'static str>,
    pub abandoned: BTreeSet<&'static str>,
    pub downloaded: BTreeSet<&'static str>,
    pub starts_by_itself: bool,
    /// `None` where what is running cannot be seen.
    pub runs_now: Option<bool>,
    /// A place that could not be looked at.
    pub unread: Option<Missing>,
}

impl FoundTools {
    pub(super) fn found(&mut self, tool: &SupportTool) {
        self.names.insert(tool.name);
        if tool.upkeep == Upkeep::Abandoned {
            self.abandoned.insert(tool.name);
        }
    }

    /// A place that is not there has nothing in it; one that is closed may have.
    pub(super) fn seen<T>(&mut self, looked: Result<T, Missing>) -> Option<T> {
        match looked {
            Ok(seen) => Some(seen),
            Err(Missing::NotFound) => None,
            Err(missing) => {
                self.unread.get_or_insert(missing);
                None
            }
        }
    }

    pub(super) fn running(&mut self, programs: &[String]) {
        self.runs_now = Some(false);
        for tool in SUPPORT_TOOLS {
            if programs.iter().any(|program| tool.is_program(program)) {
                self.found(tool);
                self.runs_now = Some(true);
            }
        }
    }

    pub(super) fn downloads(&mut self, files: &[String]) {
        for tool in SUPPORT_TOOLS {
            if files.iter().any(|file| tool.is_portable_copy(file)) {
                self.found(tool);
                self.downloaded.insert(tool.name);
            }
        }
    }

    pub(super) fn note(self, notes: Notes) -> Notes {
        let joined = |names: &BTreeSet<&str>| {
            let names: Vec<&str> = names.iter().copied().collect();
            (!names.is_empty()).then(|| names.join(", "))
        };
        let any = !self.names.is_empty();
        notes
            .number("support_tools", count(&self.names), Unit::Count)
            .maybe(joined(&self.names), |notes, names| {
                notes.text("support_names", &names)
            })
            .maybe(any.then_some(self.starts_by_itself), |notes, starts| {
                notes.yes_no("starts_by_itself", starts)
            })
            .maybe(self.runs_now.filter(|_| any), |notes, runs| {
                notes.yes_no("runs_now", runs)
            })
            .maybe(joined(&self.downloaded), |notes, names| {
                notes.text("support_downloads", &names)
            })
            .maybe(joined(&self.abandoned), |notes, names| {
                notes.text("abandoned_tools", &names)
            })
            .maybe(self.unread, Notes::missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_of(tool: &SupportTool) -> Vec<&'static str> {
        let names = [
            tool.listed,
            tool.services,
            tool.programs,
            tool.apps,
            tool.launched,
        ];
        names.concat()
    }

    #[test]
    fn every_tool_can_be_found_and_is_written_as_it_is_compared() {
        let mut names = BTreeSet::new();
        for tool in SUPPORT_TOOLS {
            assert!(names.insert(tool.name), "{} stands there twice", tool.name);
            assert!(!tool.listed.is_empty(), "{}", tool.name);
            for pattern in names_of(tool) {
                assert_eq!(pattern, pattern.to_lowercase(), "{}", tool.name);
                assert!(pattern.len() > 4, "{pattern} would match too much");
            }
            for path in tool.files {
                assert!(path.starts_with('/'), "{path}");
            }
        }
    }

    #[test]
    fn names_are_compared_whole_unless_a_star_says_otherwise() {
        let tool = |name| SUPPORT_TOOLS.iter().find(|tool| tool.name == name).unwrap();
        assert!(tool("TeamViewer").is_program("TeamViewer_Service.exe"));
        assert!(tool("ConnectWise ScreenConnect").is_service("ScreenConnect Client (0a1b2c3d)"));
        assert!(tool("UltraVNC").is_program("winvnc.exe"));
        assert!(!tool("UltraVNC").is_program("winvnc-viewer.exe"));
        assert!(!tool("LogMeIn").is_listed("LogMeIn Hamachi"));
        assert!(tool("AnyDesk").is_app("AnyDesk.app"));
        assert!(!tool("RealVNC").is_app("VNC Viewer.app"));
        assert!(tool("TeamViewer").is_launched("com.teamviewer.teamviewer_service.plist"));
        // It only updates the program.
        assert!(!tool("TeamViewer").is_launched("com.teamviewer.Helper.plist"));
        assert!(!tool("RustDesk").is_launched("com.carriez.RustDesk_service"));
    }

    #[test]
    fn an_installer_among_the_downloads_is_no_portable_copy() {
        let mut found = FoundTools::default();
        let files = ["TeamViewer_Setup_x64.exe", "anydesk.txt", "Rechnung.pdf"];
        found.downloads(&files.map(str::to_owned));
        assert!(found.names.is_empty());
        found.downloads(&["AnyDesk.exe".to_owned(), "AA_v3.exe".to_owned()]);
        assert_eq!(Vec::from_iter(found.downloaded), ["Ammyy Admin", "AnyDesk"]);
        assert_eq!(Vec::from_iter(found.abandoned), ["Ammyy Admin"]);
    }
}
