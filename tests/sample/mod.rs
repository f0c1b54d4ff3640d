//! A bakery with answers, PCs and a plan, lent to the views the way the app does it.

use std::collections::BTreeMap;

use schutzlotse::domain::{
    Advice, Answer, Area, Budget, Catalog, CheckId, Country, Day, Device, EarlierLook, Event,
    EventKind, Fact, Has, ItBy, Land, MeasureId, Model, Os, PlanNews, Progress, Proof, QuestionId,
    Reading, Reply, Responsible, Sector, State, Status, TakenReading, Trait, Unit, Value, Visit,
    VisitStage, VisitUnderWay, Who,
};
use schutzlotse::evaluate::{CATALOG, EFFECTS, advise};
use schutzlotse::i18n::{Lang, Texts};
use schutzlotse::ui::{
    Files, Incoming, LockState, Locked, LockedWhat, LoginEntry, LoginNotice, LoginState, Look,
    Notice, PaperId, Preview, Saved, Screen, Settings, Shown, ThemeChoice, Version,
};

pub(crate) fn today() -> Day {
    Day::new(2026, 11, 23).unwrap()
}

/// Everything that a frame needs, owned.
pub(crate) struct Sample {
    pub(crate) texts: Texts,
    pub(crate) catalog: Catalog,
    pub(crate) model: Model,
    pub(crate) advice: Advice,
    pub(crate) screen: Screen,
    pub(crate) settings: Settings,
    pub(crate) look: Look,
    pub(crate) notices: Vec<Notice>,
    /// `None`: as usual for what was answered.
    pub(crate) saved: Option<Saved>,
    pub(crate) preview: Option<Preview>,
    pub(crate) incoming: Option<Incoming>,
    pub(crate) path_instead: bool,
    pub(crate) locked: Option<Locked>,
    pub(crate) settings_pages: Vec<CheckId>,
    pub(crate) files: Files,
    pub(crate) login_notice: Option<LoginNotice>,
    pub(crate) plan_news: Option<PlanNews>,
}

impl Sample {
    pub(crate) fn new(lang: Lang, model: Model) -> Self {
        Self {
            texts: Texts::new(lang),
            catalog: CATALOG,
            advice: advise(&CATALOG, &model, today()),
            model,
            screen: Screen::Start,
            settings: Settings {
                lang,
                theme: ThemeChoice::Light,
                text_percent: 100,
            },
            look: Look::None,
            notices: Vec::new(),
            saved: None,
            preview: None,
            incoming: None,
            path_instead: false,
            locked: None,
            settings_pages: Vec::new(),
            plan_news: None,
            login_notice: Some(LoginNotice {
                entry: LoginEntry::File,
                place: "/home/sommer/.config/autostart/schutzlotse-reminder.desktop".to_owned(),
                state: LoginState::Off,
            }),
            files: Files {
                profile: "/home/sommer/schutzlotse/profile.json".into(),
                versions: vec![Version {
                    day: today(),
                    minute: 9 * 60 + 12,
                    answers: Some(3),
                    done: 0,
                    pcs: 0,
                    changed: [false; 5],
                }],
                has_passphrase: false,
            },
        }
    }

    pub(crate) fn shown(&self) -> Shown<'_> {
        let begun = !self.model.answers.is_empty();
        let usual = if begun { Saved::Saved } else { Saved::Nothing };
        Shown {
            locked: self.locked.as_ref(),
            texts: &self.texts,
            catalog: &self.catalog,
            model: &self.model,
            advice: &self.advice,
            today: today(),
            screen: self.screen,
            settings: self.settings,
            saved: self.saved.unwrap_or(usual),
            undo: begun,
            look: &self.look,
            this_device: (!self.model.devices.is_empty()).then_some(0),
            notices: &self.notices,
            papers: &[PaperId("plan"), PaperId("first-questions")],
            preview: self.preview.as_ref(),
            incoming: self.incoming.as_ref(),
            path_instead: self.path_instead,
            settings_pages: &self.settings_pages,
            files: &self.files,
            login_notice: self.login_notice.as_ref(),
            outdated_months: None,
            plan_news: self.plan_news.as_ref(),
            copy_reminder: false,
            effects: &EFFECTS,
        }
    }

    /// After the model was changed by hand.
    pub(crate) fn advise(&mut self) {
        self.advice = advise(&self.catalog, &self.model, today());
    }
}

/// A firm that has just started the program.
pub(crate) fn nobody(lang: Lang) -> Sample {
    Sample::new(lang, Model::default())
}

/// A bakery after its first round.
pub(crate) fn bakery(lang: Lang) -> Sample {
    let mut model = Model::default();
    "Bäckerei Sommer".clone_into(&mut model.firm.name);
    model.firm.sector = Some(Sector::Bakery);
    model.firm.people = Some(9);
    model.firm.country = Some(Country::Germany);
    model.firm.land = Some(Land::Bavaria);
    model.firm.traits = BTreeMap::from([
        (Trait::CustomerData, Has::Yes),
        (Trait::Website, Has::Yes),
        (Trait::Shop, Has::No),
    ]);
    model.firm.it_by = Some(ItBy::Provider);
    model.firm.pcs = Some(2);
    model.firm.laptops = Some(1);
    model.firm.budget = Budget {
        euros_per_month: Some(80),
        minutes_per_month: Some(120),
    };
    let visited = Day::new(2026, 8, 20).unwrap();
    for (question, reply, proof) in [
        ("updates-installed", choice("most"), Proof::Believed),
        ("backup-offline", choice("over-month"), Proof::LookedUp),
        ("backup-restore", Reply::DontKnow, Proof::Believed),
        ("logins-second-factor", choice("most-open"), Proof::LookedUp),
        ("logins-own-passwords", choice("some"), Proof::Believed),
        ("mail-call-back", choice("if-odd"), Proof::Believed),
        ("devices-encrypted", Reply::DontKnow, Proof::Believed),
        ("emergency-contact", choice("phone"), Proof::LookedUp),
        ("people-instruct", choice("over-year"), Proof::Believed),
        (
            "devices-daily-admin",
            choice("click"),
            Proof::Tested(today()),
        ),
    ] {
        let entry = model.next_entry();
        let answer = Answer {
            reply,
            proof,
            note: String::new(),
            day: today(),
            entry,
        };
        model.answers.insert(QuestionId(question), answer);
    }
    add_pc(&mut model);
    let entry = model.next_entry();
    model.progress.insert(
        MeasureId("disk-space-free"),
        Progress {
            state: State::Done {
                on: Day::new(2026, 11, 12).unwrap(),
                entry,
            },
            ..Progress::default()
        },
    );
    model.visits.push(Visit {
        day: visited,
        marks: Vec::new(),
        doors: vec![
            "mail-call-back".to_owned(),
            "devices-daily-admin".to_owned(),
        ],
        checks: Vec::new(),
        clarified: schutzlotse::domain::Share { n: 6, of: 10 },
        proved: schutzlotse::domain::Share { n: 1, of: 10 },
        steps_done: 0,
    });
    let mut sample = Sample::new(lang, model);
    let steps: Vec<MeasureId> = sample
        .advice
        .ranking
        .iter()
        .filter_map(|step| match step.subject {
            schutzlotse::domain::Subject::Measure(measure) => Some(measure),
            schutzlotse::domain::Subject::Clarify(_) => None,
        })
        .collect();
    let due = Day::new(2026, 12, 5);
    for (measure, who, who_name, due) in [
        (steps[0], Who::Staff, "Petra", due),
        (steps[1], Who::Provider, "", None),
        (steps[2], Who::Nobody, "", None),
    ] {
        let progress = Progress {
            who: Some(who),
            who_name: who_name.to_owned(),
            due,
            ..Progress::default()
        };
        sample.model.progress.insert(measure, progress);
    }
    sample.advise();
    sample
}

fn choice(id: &'static str) -> Reply {
    Reply::Choice(id)
}

fn add_pc(model: &mut Model) {
    let fact = |key: &str, value: Value, unit: Unit| Fact {
        key: key.to_owned(),
        value,
        unit,
    };
    let yes = |key: &str| fact(key, Value::Yes, Unit::None);
    let no = |key: &str| fact(key, Value::No, Unit::None);
    let day = |key: &str, day: Day| fact(key, Value::Day(day), Unit::None);
    let readings = [
        (
            "backup.recent",
            "file:~/.config/deja-dup",
            vec![day("last_backup", Day::new(2026, 10, 13).unwrap())],
        ),
        (
            "access.screen-lock",
            "dconf:org/gnome/desktop/screensaver",
            vec![no("asks_password")],
        ),
        (
            "data.disk-encryption",
            "file:/proc/self/mountinfo",
            vec![
                no("system_encrypted"),
                no("files_encrypted"),
                no("portable"),
            ],
        ),
        (
            "access.autologin",
            "file:/etc/gdm3/daemon.conf",
            vec![no("automatic_login"), no("login_without_password")],
        ),
        (
            "network.firewall",
            "file:/etc/ufw/ufw.conf",
            vec![yes("firewall_on"), no("lets_everything_in")],
        ),
        (
            "network.ssh-server",
            "file:/proc/net/tcp",
            vec![no("ssh_reachable")],
        ),
        (
            "access.daily-admin",
            "group",
            vec![no("works_as_root"), yes("administrator")],
        ),
        ("time.sync", "bus", vec![]),
    ];
    let mut taken = BTreeMap::new();
    for (check, source, facts) in readings {
        let entry = model.next_entry();
        let missing = facts
            .is_empty()
            .then_some(schutzlotse::domain::Missing::NoPermission);
        let reading = Reading {
            facts,
            missing,
            source: source.to_owned(),
            elapsed_ms: 3,
        };
        taken.insert(
            CheckId(check),
            TakenReading {
                reading,
                day: today(),
                entry,
            },
        );
    }
    model.devices.push(Device {
        id: "0f3a".to_owned(),
        label: "Büro".to_owned(),
        os: Os::Linux,
        version: "Debian 12".to_owned(),
        readings: taken,
        earlier: None,
    });
}

/// Paints over the whole window, as the app does; the harness leaves a frame around it otherwise.
pub(crate) fn whole_window<R>(ui: &mut egui::Ui, paint: impl FnOnce(&mut egui::Ui) -> R) -> R {
    let rect = ui.ctx().content_rect();
    ui.scope_builder(egui::UiBuilder::new().max_rect(rect), |ui| {
        ui.set_clip_rect(rect);
        paint(ui)
    })
    .inner
}

/// The same bakery with what has to be settled with other people: some answers are not known, some tasks have nobody, and
/// two things have happened.
pub(crate) fn errands(lang: Lang) -> Sample {
    let mut sample = bakery(lang);
    for question in ["devices-encrypted", "logins-second-factor"] {
        let given = sample.model.answers.get_mut(&QuestionId(question)).unwrap();
        given.reply = Reply::DontKnow;
        given.note.clear();
    }
    let model = &mut sample.model;
    for (area, who, name) in [
        (Area::Updates, Who::Provider, "Firma Meyer"),
        (Area::Backup, Who::Staff, "Petra"),
        (Area::Router, Who::Nobody, ""),
    ] {
        let name = name.to_owned();
        model.duties.insert(area, Responsible { who, name });
    }
    for (kind, about, days, done) in [
        (
            EventKind::Lost,
            "das Handy von Petra",
            3,
            &["lock", "sim"][..],
        ),
        (
            EventKind::Joins,
            "Anna",
            0,
            &["account", "rights", "secrecy"][..],
        ),
    ] {
        let id = model.next_entry();
        model.events.push(Event {
            id,
            kind,
            day: today().minus_days(days),
            about: about.to_owned(),
            done: done.iter().map(|&point| point.to_owned()).collect(),
            closed: None,
        });
    }
    sample.advise();
    sample
}

/// The same bakery after a second look at its PC, with two more PCs.
pub(crate) fn three_pcs(lang: Lang) -> Sample {
    let mut sample = bakery(lang);
    let office = sample.model.devices[0].clone();
    let statuses = [
        ("access.screen-lock", Status::Good),
        ("network.firewall", Status::Bad),
        ("data.disk-encryption", Status::Attention),
        ("time.sync", Status::Good),
    ];
    sample.model.devices[0].earlier = Some(EarlierLook {
        day: Day::new(2026, 8, 20).unwrap(),
        statuses: statuses
            .into_iter()
            .map(|(check, status)| (CheckId(check), status))
            .collect(),
    });
    for (id, label, version, days, left) in [
        ("77aa", "Kasse vorn", "Ubuntu 24.04", 12, 3),
        ("88bb", "Laptop Petra", "Linux Mint 22", 140, 5),
    ] {
        let mut pc = office.clone();
        id.clone_into(&mut pc.id);
        label.clone_into(&mut pc.label);
        version.clone_into(&mut pc.version);
        while pc.readings.len() > left {
            pc.readings.pop_first();
        }
        for taken in pc.readings.values_mut() {
            taken.day = today().minus_days(days);
        }
        sample.model.devices.push(pc);
    }
    sample.settings_pages = vec![CheckId("access.screen-lock"), CheckId("network.firewall")];
    sample.advise();
    sample
}

/// The same bakery half a year later: the quarterly visit is due, and much of what was said has grown old.
pub(crate) fn visit_due(lang: Lang) -> Sample {
    let mut sample = three_pcs(lang);
    let model = &mut sample.model;
    for answer in model.answers.values_mut() {
        answer.day = today().minus_days(200);
    }
    model.answers.remove(&QuestionId("emergency-contact"));
    // The screen lock of the PC in the office says otherwise.
    let mut lock = model.answers[&QuestionId("updates-installed")].clone();
    lock.reply = choice("all");
    model.answers.insert(QuestionId("devices-lock"), lock);
    for visit in &mut model.visits {
        visit.day = Day::new(2026, 8, 14).unwrap();
        visit.checks = [
            ("access.screen-lock", Status::Good),
            ("network.firewall", Status::Bad),
            ("time.sync", Status::Good),
        ]
        .into_iter()
        .map(|(check, status)| (check.to_owned(), status))
        .collect();
    }
    sample.advise();
    sample
}

/// The bakery after eight visits in two years.
pub(crate) fn after_two_years(lang: Lang) -> Sample {
    let mut sample = bakery(lang);
    let doors = [
        "updates-installed",
        "backup-offline",
        "logins-second-factor",
        "mail-call-back",
        "people-instruct",
    ];
    sample.model.visits.clear();
    for number in 0_u8..8 {
        let left = 5 - usize::from(number).min(4);
        let again = usize::from(number == 5);
        let worst = 6 - number / 2;
        sample.model.visits.push(Visit {
            day: today().minus_days(90 * u32::from(8 - number)),
            marks: vec![
                ("backup".to_owned(), worst - 1, worst),
                ("updates".to_owned(), worst.min(4), worst.min(4)),
                ("logins".to_owned(), 4, 4),
            ],
            doors: doors[..left + again]
                .iter()
                .map(|door| (*door).to_owned())
                .collect(),
            checks: Vec::new(),
            clarified: schutzlotse::domain::Share {
                n: 8 + 4 * u32::from(number),
                of: 41,
            },
            proved: schutzlotse::domain::Share {
                n: 1 + 2 * u32::from(number),
                of: 41,
            },
            steps_done: 2 * u32::from(number),
        });
    }
    sample.advise();
    sample
}

fn in_visit(lang: Lang, stage: VisitStage) -> Sample {
    let mut sample = visit_due(lang);
    sample.model.visit = Some(VisitUnderWay {
        began: today(),
        stage,
    });
    sample.advise();
    sample
}

pub(crate) fn visit_pc(lang: Lang) -> Sample {
    in_visit(lang, VisitStage::Pc)
}

pub(crate) fn visit_questions(lang: Lang) -> Sample {
    in_visit(lang, VisitStage::Questions)
}

pub(crate) fn visit_steps(lang: Lang) -> Sample {
    in_visit(lang, VisitStage::Steps)
}

pub(crate) fn visit_plan(lang: Lang) -> Sample {
    in_visit(lang, VisitStage::Plan)
}

/// Before a locked profile, or before a version with a passphrase of its own.
pub(crate) fn door(lang: Lang, what: LockedWhat) -> Sample {
    let first = what == LockedWhat::Profile;
    let mut sample = nobody(lang);
    sample.locked = Some(Locked {
        what,
        file: "/home/sommer/schutzlotse/profile.json".into(),
        state: LockState::Asked,
        can_leave: !first,
        can_begin_anew: first,
    });
    sample
}

/// The same after a wrong passphrase.
pub(crate) fn wrong_door(lang: Lang) -> Sample {
    let mut sample = door(lang, LockedWhat::Profile);
    if let Some(locked) = &mut sample.locked {
        locked.state = LockState::Wrong;
    }
    sample
}

/// A result of the till has been read and waits.
pub(crate) fn with_incoming(lang: Lang) -> Sample {
    let mut sample = three_pcs(lang);
    sample.incoming = Some(Incoming {
        file: "Schutzlotse-Ergebnis Kasse 2026-11-20.json".to_owned(),
        label: "Kasse hinten".to_owned(),
        os: Os::Linux,
        version: "Debian 13".to_owned(),
        taken: Day::new(2026, 11, 20).unwrap(),
        checks: 14,
        left_out: 2,
        id: String::new(),
        known: None,
    });
    sample
}
