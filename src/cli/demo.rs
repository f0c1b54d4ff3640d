//! A filled example profile, so that one can look at everything without typing: a bakery with nine people.

#![expect(clippy::disallowed_methods, reason = "the file is written now")]

use std::path::Path;
use std::time::SystemTime;

use super::{Failure, Overwrite, say};
use crate::catalog;
use crate::domain::{
    Answer, Area, Budget, Country, Day, Event, EventKind, Firm, Has, ItBy, Land, MailProvider,
    MeasureId, Model, Os, Progress, Proof, Question, QuestionId, Reply, Responsible, Sector,
    Server, Share, State, Trait, Visit, Who,
};
use crate::i18n::Texts;
use crate::profile::{self, Profile, ProfileError};

/// The bakery as it is on `today`: first round and most topics answered, one step done, one visit two months ago.
pub fn demo_model(texts: &Texts, today: Day) -> Model {
    let mut model = Model {
        firm: bakery(texts),
        ..Model::default()
    };
    let days_ago = |days: u32| today.minus_days(days);
    let answers: [(&str, Said, Proof, u32); 36] = [
        ("updates-installed", Said::Value(2), Proof::Believed, 20),
        ("backup-offline", Said::Value(1), Proof::LookedUp, 20),
        ("backup-restore", Said::Value(0), Proof::Believed, 20),
        ("logins-second-factor", Said::DontKnow, Proof::Believed, 20),
        ("logins-own-passwords", Said::Value(1), Proof::Believed, 20),
        ("mail-call-back", Said::Value(1), Proof::Believed, 20),
        ("devices-encrypted", Said::DontKnow, Proof::Believed, 20),
        (
            "emergency-contact",
            Said::Value(3),
            Proof::Tested(days_ago(25)),
            20,
        ),
        ("people-instruct", Said::Value(1), Proof::Believed, 110),
        ("devices-daily-admin", Said::Value(0), Proof::Believed, 20),
        // The topics that the owner has gone through since.
        ("backup-rhythm", Said::Value(2), Proof::LookedUp, 18),
        ("backup-locked-away", Said::Value(2), Proof::LookedUp, 18),
        ("backup-written", Said::Value(1), Proof::Believed, 18),
        ("updates-unsupported", Said::Value(2), Proof::LookedUp, 18),
        ("updates-router", Said::DontKnow, Proof::Believed, 18),
        ("logins-long", Said::Value(1), Proof::Believed, 16),
        (
            "logins-second-elsewhere",
            Said::Value(1),
            Proof::LookedUp,
            16,
        ),
        ("logins-factory", Said::Value(2), Proof::Believed, 16),
        ("mail-macros", Said::Value(1), Proof::Believed, 16),
        ("mail-own-domain", Said::DontKnow, Proof::Believed, 16),
        ("devices-list", Said::Value(0), Proof::Believed, 15),
        ("devices-lock", Said::Value(1), Proof::LookedUp, 15),
        ("devices-antivirus", Said::Value(2), Proof::LookedUp, 15),
        ("devices-sources", Said::Value(2), Proof::Believed, 15),
        ("devices-phone-lost", Said::Value(0), Proof::Believed, 15),
        ("network-firewall", Said::Value(2), Proof::LookedUp, 13),
        ("network-open", Said::DontKnow, Proof::Believed, 13),
        ("network-wifi", Said::Value(2), Proof::LookedUp, 13),
        ("network-maintenance", Said::Value(2), Proof::Believed, 13),
        ("people-boss", Said::Value(2), Proof::Believed, 12),
        ("people-charge", Said::Value(1), Proof::Believed, 12),
        ("people-outsiders", Said::Value(1), Proof::Believed, 12),
        ("people-secrecy", Said::Value(2), Proof::LookedUp, 12),
        ("people-leavers", Said::Value(1), Proof::Believed, 12),
        ("rooms-fire", Said::Value(2), Proof::LookedUp, 10),
        ("web-updates", Said::Value(2), Proof::Believed, 10),
    ];
    for (id, said, proof, age_days) in answers {
        let Some(question) = catalog::QUESTIONS
            .iter()
            .find(|question| question.id == QuestionId(id))
        else {
            continue;
        };
        let note = if id == "backup-offline" {
            texts.get("demo-note-backup")
        } else {
            String::new()
        };
        let answer = Answer {
            reply: said.reply(question),
            proof,
            note,
            day: days_ago(age_days),
            entry: model.next_entry(),
        };
        model.answers.insert(question.id, answer);
    }
    assign(&mut model, today);
    share_out(&mut model);
    happen(&mut model, today);
    model.visits.push(Visit {
        day: days_ago(61),
        marks: vec![("backup".to_owned(), 5, 5), ("updates".to_owned(), 3, 3)],
        doors: ["backup-offline", "mail-call-back", "people-instruct"]
            .map(str::to_owned)
            .to_vec(),
        checks: Vec::new(),
        clarified: Share { n: 7, of: 10 },
        proved: Share { n: 1, of: 10 },
        steps_done: 1,
    });
    model
}

enum Said {
    Value(u8),
    DontKnow,
}

impl Said {
    fn reply(&self, question: &Question) -> Reply {
        match self {
            Self::DontKnow => Reply::DontKnow,
            // The best choice that is not better than the value.
            Self::Value(value) => question
                .choices
                .iter()
                .rev()
                .find(|choice| choice.value <= *value)
                .map_or(Reply::DontKnow, |choice| Reply::Choice(choice.id)),
        }
    }
}

/// Two tasks have somebody, one has nobody, and about the others nothing was said.
fn share_out(model: &mut Model) {
    for (area, who, name) in [
        (Area::Updates, Who::Provider, ""),
        (Area::Backup, Who::Staff, "Petra"),
        (Area::Router, Who::Nobody, ""),
    ] {
        let name = name.to_owned();
        model.duties.insert(area, Responsible { who, name });
    }
}

/// Somebody has joined, and half of that list is done.
fn happen(model: &mut Model, today: Day) {
    let id = model.next_entry();
    model.events.push(Event {
        id,
        kind: EventKind::Joins,
        day: today.minus_days(2),
        about: "Anna".to_owned(),
        done: ["account", "rights", "second-factor", "sheet"]
            .map(str::to_owned)
            .into(),
        closed: None,
    });
}

fn bakery(texts: &Texts) -> Firm {
    let yes = [
        Trait::CustomerData,
        Trait::Website,
        Trait::RemoteMaintenance,
        Trait::Till,
        Trait::WorkAway,
    ];
    let no = [
        Trait::HealthData,
        Trait::ChildrensData,
        Trait::Secrecy,
        Trait::Members,
        Trait::Shop,
        Trait::GuestWifi,
        Trait::RemoteAccess,
        Trait::PrivateDevices,
        Trait::PaymentData,
    ];
    let traits = yes
        .map(|what| (what, Has::Yes))
        .into_iter()
        .chain(no.map(|what| (what, Has::No)))
        .collect();
    Firm {
        name: texts.get("demo-firm-name"),
        sector: Some(Sector::Bakery),
        people: Some(9),
        country: Some(Country::Germany),
        land: Some(Land::BadenWuerttemberg),
        traits,
        server: Some(Server::PcsOnly),
        it_by: Some(ItBy::Provider),
        mail: Some(MailProvider::Hoster),
        systems: [Os::Windows].into(),
        pcs: Some(2),
        laptops: Some(1),
        phones: Some(3),
        budget: Budget {
            euros_per_month: Some(50),
            minutes_per_month: Some(120),
        },
    }
}

/// Somebody and a day for two steps, and one step done this month.
fn assign(model: &mut Model, today: Day) {
    let measure = |id: &'static str, gap: usize| {
        let question = catalog::QUESTIONS
            .iter()
            .find(|question| question.id == QuestionId(id));
        question.map(|question| question.measures[gap])
    };
    let mut set = |measure: Option<MeasureId>, progress: Progress| {
        if let Some(measure) = measure {
            model.progress.insert(measure, progress);
        }
    };
    set(
        measure("backup-offline", 1),
        Progress {
            who: Some(Who::Staff),
            who_name: "Petra".to_owned(),
            due: Some(today.plus_days(4)),
            ..Progress::default()
        },
    );
    set(
        measure("mail-call-back", 1),
        Progress {
            who: Some(Who::Owner),
            due: Some(today.plus_days(12)),
            ..Progress::default()
        },
    );
    let entry = model.next_entry();
    if let Some(measure) = measure("updates-installed", 2) {
        let state = State::Done {
            on: today.minus_days(2),
            entry,
        };
        model.progress.insert(
            measure,
            Progress {
                state,
                ..Progress::default()
            },
        );
    }
}

pub(super) fn run(
    texts: &Texts,
    today: Day,
    out: &Path,
    overwrite: Overwrite,
) -> Result<(), Failure> {
    let overwrite = match overwrite {
        Overwrite::Never => profile::Overwrite::Never,
        Overwrite::Allowed => profile::Overwrite::Allowed,
    };
    let file = || vec![("file", out.display().to_string().into())];
    profile::write_copy(
        &Profile::from(demo_model(texts, today)),
        None,
        out,
        overwrite,
        SystemTime::now(),
    )
    .map_err(|error| match error {
        ProfileError::CopyExists { .. } => Failure::new("error-out-exists", file()),
        _ => Failure::new("error-out-write", file()),
    })?;
    say(&texts.get_with("cli-demo-written", &file()))
}
