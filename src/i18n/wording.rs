//! Sentences that window, paper and terminal share, so that all three say the same.

use std::collections::BTreeSet;

use super::{Arg, Lang, Texts};
use crate::domain::{
    Advice, Area, Because, Catalog, CheckId, Day, Device, DutyGap, EventKind, EventPoint,
    EventStanding, Evidence, Fact, Finding, Grade, Measure, MeasureId, Model, Os, Progress,
    QuestionId, QuestionState, Relation, Reply, Source, Standing, Status, Step, StepFor, Subject,
    Unit, Value, Who, Whose, WhyLater,
};

impl Texts {
    /// What a step is called.
    pub fn step_title(&self, subject: Subject) -> String {
        match subject {
            Subject::Measure(measure) => self.get(&format!("measure-{}", measure.0)),
            Subject::Clarify(question) => self.get_with(
                "step-clarify",
                &[(
                    "subject",
                    self.get(&format!("question-{}.short", question.0)).into(),
                )],
            ),
        }
    }

    /// Why this step, here and now: some short sentences in one paragraph.
    pub fn because(&self, model: &Model, advice: &Advice, step: &Step) -> String {
        let Because {
            troubles,
            raised_by,
            source,
            question,
            choice,
            check,
            helped,
        } = &step.because;
        let mut sentences = Vec::new();
        sentences.extend(match (source, question.zip(*choice), check) {
            (Source::Answer, Some((question, choice)), _) => {
                let said = self.get(&format!("question-{}.said-{choice}", question.0));
                Some(self.get_with("because-said", &[("said", said.into())]))
            }
            (Source::Pc, _, Some(check)) => self.pcs_say(model, advice, *check),
            (Source::DontKnow, _, _) => Some(self.get("because-dont-know")),
            (Source::Implied, _, _) => Some(self.get("because-implied")),
            // An answer without a choice or a PC without a finding has nothing to quote.
            (Source::Answer | Source::Pc, _, _) => None,
        });
        let named = |index: usize| {
            troubles
                .get(index)
                .map(|trouble| self.get(&format!("trouble-{}", trouble.id())))
        };
        sentences.extend(named(0).map(|first| match named(1) {
            None => self.get_with("because-trouble", &[("trouble", first.into())]),
            Some(second) => self.get_with(
                "because-two-troubles",
                &[("first", first.into()), ("second", second.into())],
            ),
        }));
        sentences.extend(raised_by.map(|raised| self.get(&format!("raised-{}", raised.id()))));
        sentences.extend(step.borrowed.map(|opened| {
            self.get_with(
                "because-opens",
                &[("measure", self.step_title(Subject::Measure(opened)).into())],
            )
        }));
        sentences.extend(named(0).filter(|_| *helped).map(|trouble| {
            let args = [("trouble", trouble.into())];
            self.get_with("because-helped", &args)
        }));
        sentences.join(" ")
    }

    /// What the PCs say that count: the first of those where it is most urgent, and the names of the others.
    fn pcs_say(&self, model: &Model, advice: &Advice, check: CheckId) -> Option<String> {
        let counts = |finding: &&Finding| {
            let outdated = advice.pc(finding.device).is_some_and(|pc| pc.outdated);
            finding.check == check && !outdated
        };
        let with = |status: Status| {
            let findings = advice.findings.iter().filter(counts);
            findings.filter(move |finding| finding.status == status)
        };
        let mut gaps = with(Status::Bad).chain(with(Status::Attention));
        let first = self.says(model, gaps.next()?);
        let others: Vec<String> = gaps
            .filter_map(|finding| model.devices.get(finding.device))
            .filter(|device| !device.label.is_empty())
            .map(|device| self.quoted(&device.label))
            .collect();
        if others.is_empty() {
            return Some(first);
        }
        let args = [("pcs", others.join(", ").into())];
        let also = self.get_with("because-also-pcs", &args);
        Some(format!("{first} {also}"))
    }

    /// "Dieser PC sagt: …", with the PC's name if the firm has several.
    fn says(&self, model: &Model, finding: &Finding) -> String {
        let sentence = self.finding_sentence(finding);
        let label = model
            .devices
            .get(finding.device)
            .map(|device| device.label.clone());
        match label {
            Some(label) if model.devices.len() > 1 && !label.is_empty() => self.get_with(
                "because-named-pc",
                &[("pc", label.into()), ("finding", sentence.into())],
            ),
            Some(_) | None => self.get_with("because-pc", &[("finding", sentence.into())]),
        }
    }

    /// What a check found, in one sentence without a full stop.
    pub fn finding_sentence(&self, finding: &Finding) -> String {
        let reason = finding.reason.replace('_', "-");
        let args = self.fact_args(&finding.facts);
        let args: Vec<(&str, Arg)> = args
            .iter()
            .map(|(key, arg)| (key.as_str(), arg.clone()))
            .collect();
        self.find(&format!("{}.{reason}", finding.check.text_id()), &args)
            .unwrap_or_else(|| self.get(&format!("missing-{reason}")))
    }

    /// A further text of a check, such as `fix`: the one for this system, or the one that holds on all of them.
    pub fn check_text(&self, check: CheckId, os: Os, part: &str) -> Option<String> {
        let id = check.text_id();
        self.find(&format!("{id}.{part}-{}", os.id()), &[])
            .or_else(|| self.find(&format!("{id}.{part}"), &[]))
    }

    /// The same with the words of the desktop that runs there, as `access.screen-lock` names it, where they differ.
    pub fn check_text_on(&self, check: CheckId, pc: &Device, part: &str) -> Option<String> {
        let lock = pc.readings.get(&CheckId("access.screen-lock"));
        let desktop = match lock.and_then(|taken| taken.reading.text("desktop")) {
            Some("GNOME") => Some("gnome"),
            Some("KDE Plasma") => Some("kde"),
            Some("Cinnamon") => Some("cinnamon"),
            Some("MATE") => Some("mate"),
            Some("Xfce") => Some("xfce"),
            Some(_) | None => None,
        };
        desktop
            .and_then(|desktop| {
                let id = format!("{}.{part}-{}-{desktop}", check.text_id(), pc.os.id());
                self.find(&id, &[])
            })
            .or_else(|| self.check_text(check, pc.os, part))
    }

    /// The same where nothing else names the check: why something is unknown does not say what.
    pub fn finding_headline(&self, finding: &Finding) -> String {
        let sentence = self.finding_sentence(finding);
        match finding.status {
            Status::Unknown => {
                let check = self.get(&finding.check.text_id());
                let args = [("check", check.into()), ("reason", sentence.into())];
                self.get_with("finding-unknown", &args)
            }
            Status::Good | Status::Attention | Status::Bad | Status::NotApplicable => sentence,
        }
    }

    fn fact_args(&self, facts: &[Fact]) -> Vec<(String, Arg)> {
        facts
            .iter()
            .map(|fact| {
                let arg = match (&fact.value, fact.unit) {
                    // A count chooses a plural; other units are written with their word.
                    (Value::Number(number), Unit::None | Unit::Count) => Arg::Number(*number),
                    (value, unit) => Arg::Text(self.fact_value(value, unit)),
                };
                (fact.key.clone(), arg)
            })
            .collect()
    }

    /// A fact for people: `41 Tage`, `12 GB`, `3. Mai 2026`.
    pub fn fact_value(&self, value: &Value, unit: Unit) -> String {
        match value {
            Value::Number(number) => match unit {
                Unit::None | Unit::Count => self.number(*number),
                Unit::Bytes => self.gigabytes(*number),
                Unit::Days | Unit::Seconds | Unit::Minutes | Unit::Percent => self.get_with(
                    &format!("amount-{}", unit.id()),
                    &[(unit.id(), (*number).into())],
                ),
            },
            Value::Text(text) => text.clone(),
            Value::Day(day) => self.day(*day),
            Value::Yes => self.get("fact-yes"),
            Value::No => self.get("fact-no"),
        }
    }

    /// Bytes as gigabytes (10^9) with one digit below ten.
    fn gigabytes(&self, bytes: i64) -> String {
        let tenths = (bytes + 50_000_000) / 100_000_000;
        let (whole, rest) = (tenths / 10, tenths % 10);
        let mark = match self.lang() {
            Lang::De => ',',
            Lang::En => '.',
        };
        let written = if whole < 10 && rest > 0 {
            format!("{whole}{mark}{rest}")
        } else {
            self.number(whole)
        };
        self.get_with("amount-gigabytes", &[("gigabytes", written.into())])
    }

    /// The school mark of a topic: `2`, `2–3`, or that too much is open.
    pub fn grade(&self, grade: Grade) -> String {
        match grade {
            Grade::Mark { best, worst } if best == worst => best.to_string(),
            Grade::Mark { best, worst } => format!("{best}–{worst}"),
            Grade::StillOpen => self.get("grade-still-open"),
        }
    }

    /// What was answered, as a statement about the firm; why nothing was, where the question does not apply.
    pub fn answer(&self, model: &Model, standing: &Standing) -> String {
        let id = standing.question.0;
        match (standing.state, model.reply(standing.question)) {
            (QuestionState::Absent(absent), _) => self.get(&format!("absent-{}", absent.id())),
            (QuestionState::Implied(by), _) => {
                let by = self.get(&format!("question-{}.short", by.0));
                self.get_with("answers-implied", &[("by", by.into())])
            }
            (_, None) => self.get("answers-open"),
            (_, Some(Reply::Choice(choice))) => self.get(&format!("question-{id}.said-{choice}")),
            (_, Some(Reply::DontKnow)) => self.get("answer-dont-know"),
            (_, Some(Reply::NotHere(reason))) if reason.trim().is_empty() => {
                self.get("answer-not-here")
            }
            (_, Some(Reply::NotHere(reason))) => {
                self.get_with("answers-not-here", &[("reason", reason.trim().into())])
            }
        }
    }

    /// The same as a statement that says what it is about.
    pub fn statement(&self, model: &Model, standing: &Standing) -> String {
        let said = self.answer(model, standing);
        match standing.state {
            QuestionState::Value(_) | QuestionState::Absent(_) => said,
            // Such an answer does not say what it is about.
            QuestionState::Unanswered
            | QuestionState::Implied(_)
            | QuestionState::DontKnow
            | QuestionState::NotHere => {
                let short = self.get(&format!("question-{}.short", standing.question.0));
                let args = [("question", short.into()), ("answer", said.into())];
                self.get_with("form-because", &args)
            }
        }
    }

    /// How an answer and a PC fit together.
    pub fn relation(&self, relation: Relation) -> String {
        self.get(&format!("relation-{}", relation.id()))
    }

    /// Who does a measure: the chosen name, else the role.
    pub fn who(&self, measure: &Measure, progress: Option<&Progress>) -> String {
        match Whose::of(measure, progress) {
            Whose::Role(who) => self.role(who),
            Whose::Person(name) => name,
        }
    }

    pub fn role(&self, who: Who) -> String {
        self.get(&format!("who-{}", who.id()))
    }

    /// The same on a paper that others read as well: there the owner is not addressed.
    pub fn role_on_paper(&self, who: Who) -> String {
        match who {
            Who::Owner => self.get("role-owner-on-paper"),
            Who::Staff | Who::Provider | Who::Nobody => self.role(who),
        }
    }

    /// How to find out the answer, and who knows it.
    pub fn find_out(&self, question: QuestionId) -> Option<String> {
        let id = format!("question-{}", question.0);
        let find_out = self.find(&format!("{id}.find-out"), &[])?;
        let who_knows = self.find(&format!("{id}.who-knows"), &[]);
        let sentences: Vec<String> = std::iter::once(find_out).chain(who_knows).collect();
        Some(sentences.join(" "))
    }

    /// A step that is held up, and by what.
    pub fn held_up(&self, model: &Model, subject: Subject) -> String {
        let progress = match subject {
            Subject::Measure(id) => model.progress.get(&id),
            Subject::Clarify(_) => None,
        };
        let why = progress.map_or("", |progress| progress.stuck.trim());
        let args = [
            ("step", self.step_title(subject).into()),
            ("why", why.into()),
        ];
        self.get_with("held-up-step", &args)
    }

    /// Why something that a PC shows in red does not stand in front.
    pub fn red_later(&self, advice: &Advice, subject: Subject) -> Option<String> {
        let mut red = advice.plan.red_later.iter();
        let (_, why) = red.find(|(later, _)| *later == subject)?;
        Some(match why {
            WhyLater::Needs(step) => {
                let args = [("step", self.measure_title(*step).into())];
                self.get_with("red-later-needs", &args)
            }
            WhyLater::Money => self.get("red-later-money"),
            WhyLater::Time => self.get("red-later-time"),
            WhyLater::Effort => self.get("red-later-effort"),
            WhyLater::Harm => self.get("red-later-harm"),
            WhyLater::Full => self.get("red-later-full"),
        })
    }

    /// What to do about an area that nobody looks after, or that lacks a name.
    pub fn duty_todo(&self, area: Area, gap: DutyGap) -> String {
        if gap.is_empty_chair() {
            self.get(&format!("area-{}.gap", area.id()))
        } else {
            self.get("duty-name-missing")
        }
    }

    /// What happened, with the owner's words for whom or what: `Anna fängt an`.
    pub fn event(&self, model: &Model, event: &EventStanding) -> String {
        let kept = model.events.iter().find(|kept| kept.id == event.event);
        let about = kept.map_or("", |kept| kept.about.trim());
        let id = format!("event-{}", event.kind.id());
        if about.is_empty() {
            self.get(&id)
        } else {
            self.get_with(&format!("{id}.named"), &[("about", about.into())])
        }
    }

    pub fn event_point(&self, kind: EventKind, point: &EventPoint) -> String {
        self.get(&format!("event-{}.point-{}", kind.id(), point.id))
    }

    /// `0 €`, `80 €`, `360 € im Jahr`, `80 € und 60 € im Jahr`.
    pub fn cost(&self, once: u32, per_year: u32) -> String {
        match (once, per_year) {
            (once, 0) => self.euros(once),
            (0, year) => self.get_with("cost-per-year", &[("year", self.euros(year).into())]),
            (once, year) => self.get_with(
                "cost-both",
                &[
                    ("once", self.euros(once).into()),
                    ("year", self.euros(year).into()),
                ],
            ),
        }
    }

    /// The single steps of a measure for these systems, one line each; several systems are named in front.
    pub fn measure_steps(&self, measure: &Measure, systems: &[Os]) -> Vec<String> {
        let parts = self.measure_parts(measure, systems);
        parts.into_iter().flat_map(|(_, lines)| lines).collect()
    }

    /// The same with the number of each, the first is 1; one that differs by system has a line for each of them.
    pub fn measure_parts(&self, measure: &Measure, systems: &[Os]) -> Vec<(u8, Vec<String>)> {
        (1..)
            .zip(measure.steps)
            .map(|(number, step)| {
                let id = format!("measure-{}.step-{number}", measure.id.0);
                (number, self.part(&id, step, systems))
            })
            .collect()
    }

    fn part(&self, id: &str, step: &StepFor, systems: &[Os]) -> Vec<String> {
        let written_for = match step {
            StepFor::Every => return vec![self.get(id)],
            StepFor::Each(written_for) => written_for,
        };
        let ours: Vec<Os> = written_for
            .iter()
            .copied()
            .filter(|os| systems.is_empty() || systems.contains(os))
            .collect();
        // A firm with a system we have no steps for still sees how it goes elsewhere.
        let shown = if ours.is_empty() {
            written_for.to_vec()
        } else {
            ours
        };
        let line = |os: &Os| {
            let text = self.get(&format!("{id}-{}", os.id()));
            match shown.len() {
                1 => text,
                _ => self.get_with(
                    "step-on-system",
                    &[("system", self.system(*os).into()), ("step", text.into())],
                ),
            }
        };
        shown.iter().map(line).collect()
    }

    /// What shows that a step is done; `None` if nothing was said.
    pub fn evidence(&self, evidence: &Evidence) -> Option<String> {
        let text = self.evidence_alone(evidence)?;
        Some(self.get_with("evidence", &[("text", text.into())]))
    }

    /// The same where it is clear what it is.
    pub fn evidence_alone(&self, evidence: &Evidence) -> Option<String> {
        let text = evidence.text.trim();
        match evidence.on {
            _ if text.is_empty() => None,
            None => Some(text.to_owned()),
            Some(day) => Some(self.get_with(
                "evidence-on",
                &[("text", text.into()), ("day", self.day(day).into())],
            )),
        }
    }

    pub fn system(&self, os: Os) -> String {
        self.get(&format!("system-{}", os.id()))
    }

    /// A due day, without the year if it is this one.
    pub fn due(&self, due: Option<Day>, today: Day) -> Option<String> {
        due.map(|day| {
            if day.year() == today.year() {
                self.day_without_year(day)
            } else {
                self.day(day)
            }
        })
    }

    pub fn measure_title(&self, measure: MeasureId) -> String {
        self.step_title(Subject::Measure(measure))
    }
}

/// The systems of the firm: those that were ticked and those that were looked at.
pub fn systems(model: &Model) -> Vec<Os> {
    let looked_at = model.devices.iter().map(|device| device.os);
    let systems: BTreeSet<Os> = model
        .firm
        .systems
        .iter()
        .copied()
        .chain(looked_at)
        .collect();
    systems.into_iter().collect()
}

/// The measure behind a step; a clarify step has none.
pub fn measure_of(catalog: &Catalog, subject: Subject) -> Option<&'static Measure> {
    match subject {
        Subject::Measure(measure) => catalog.measure(measure),
        Subject::Clarify(_) => None,
    }
}
