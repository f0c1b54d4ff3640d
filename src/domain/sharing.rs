//! What of a firm's profile can be passed on without saying who it is and what its PCs are called.
//!
//! Every field is named, so that a new one cannot slip into the copy unseen.

use super::{Answer, Event, Evidence, Firm, Model, Progress, Reply, Responsible, State, Visit};

/// The same firm without any text that the owner typed and without its PCs; answers, proofs, days and marks stay.
pub fn shared(model: &Model) -> Model {
    let Model {
        firm,
        answers,
        progress,
        devices: _,
        order,
        duties,
        events,
        lost_day,
        visits,
        visit,
        visit_every,
        reminder: _,
        later,
        last_entry,
    } = model;
    Model {
        firm: Firm {
            name: String::new(),
            ..firm.clone()
        },
        answers: answers
            .iter()
            .map(|(question, answer)| (*question, without_notes(answer)))
            .collect(),
        progress: progress
            .iter()
            .map(|(measure, progress)| (*measure, without_names(progress)))
            .collect(),
        devices: Vec::new(),
        order: order.clone(),
        duties: duties
            .iter()
            .map(|(area, Responsible { who, name: _ })| {
                let name = String::new();
                (*area, Responsible { who: *who, name })
            })
            .collect(),
        events: events.iter().map(without_words).collect(),
        lost_day: *lost_day,
        visits: visits.iter().map(without_pcs).collect(),
        visit: *visit,
        visit_every: *visit_every,
        // It names the date in the owner's own calendar.
        reminder: None,
        later: later.clone(),
        last_entry: *last_entry,
    }
}

fn without_notes(answer: &Answer) -> Answer {
    let Answer {
        reply,
        proof,
        note: _,
        day,
        entry,
    } = answer;
    Answer {
        reply: match reply {
            Reply::Choice(choice) => Reply::Choice(choice),
            Reply::DontKnow => Reply::DontKnow,
            Reply::NotHere(_) => Reply::NotHere(String::new()),
        },
        proof: *proof,
        note: String::new(),
        day: *day,
        entry: *entry,
    }
}

fn without_names(progress: &Progress) -> Progress {
    let Progress {
        state,
        who,
        who_name: _,
        due,
        note: _,
        steps,
        evidence: Evidence { text: _, on },
        stuck: _,
        taken_on,
    } = progress;
    Progress {
        state: match state {
            State::Open => State::Open,
            State::Done { on, entry } => State::Done {
                on: *on,
                entry: *entry,
            },
            State::SetAside { reason: _, on } => State::SetAside {
                reason: String::new(),
                on: *on,
            },
        },
        who: *who,
        who_name: String::new(),
        due: *due,
        note: String::new(),
        steps: steps.clone(),
        evidence: Evidence {
            text: String::new(),
            on: *on,
        },
        stuck: String::new(),
        taken_on: *taken_on,
    }
}

fn without_words(event: &Event) -> Event {
    let Event {
        id,
        kind,
        day,
        about: _,
        done,
        closed,
    } = event;
    Event {
        id: *id,
        kind: *kind,
        day: *day,
        about: String::new(),
        done: done.iter().filter(|point| is_id(point)).cloned().collect(),
        closed: *closed,
    }
}

fn without_pcs(visit: &Visit) -> Visit {
    let Visit {
        day,
        marks,
        doors,
        checks: _,
        clarified,
        proved,
        steps_done,
    } = visit;
    Visit {
        day: *day,
        marks: marks
            .iter()
            .filter(|(topic, ..)| is_id(topic))
            .cloned()
            .collect(),
        doors: doors.iter().filter(|door| is_id(door)).cloned().collect(),
        checks: Vec::new(),
        clarified: *clarified,
        proved: *proved,
        steps_done: *steps_done,
    }
}

/// One of our own ids. A file written by hand may hold anything there.
fn is_id(text: &str) -> bool {
    let plain = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '-');
    text.chars().all(plain)
}
