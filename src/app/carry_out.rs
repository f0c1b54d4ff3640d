//! Carries out what the person wants: the one place where a command has an effect.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use super::change::{Changed, change};
use super::dialogs::{self, Choice, Dialog};
use super::importing::{Problem, SaveAs};
use super::keeping::{self, say};
use super::news::News;
use super::notices::Subject;
use super::opening::Unopened;
use super::papers::{Gone, Order, PageOrder, Purpose};
use super::{App, Leaving, Typing, looking, notices, waker, when};
use crate::catalog;
use crate::cli;
use crate::document::output::{self, Printed, SaveError};
use crate::document::{self, Document, Sources, file_name::file_name, file_name::plain_file_name};
use crate::domain::{Device, Finding, Model, shared};
use crate::evaluate::{self, CATALOG};
use crate::i18n::{Arg, Lang, Texts};
use crate::profile::{CopyLock, Language, Overwrite, Profile, ProfileError, Report, Theme};
use crate::ui::{Command, PaperId, PassedOn, Saved, Screen, ThemeChoice, Tone, Views};

impl App {
    #[expect(clippy::too_many_lines, reason = "one arm for each command")]
    pub(super) fn carry_out(&mut self, ctx: &egui::Context, command: Command) {
        if goes_on(&command) {
            self.notices.went_on();
        }
        match command {
            Command::Open(place) => self.show(place.screen()),
            Command::Answer { .. }
            | Command::EnterReply { .. }
            | Command::SetProof { .. }
            | Command::SetNote { .. }
            | Command::Confirm(_)
            | Command::MarkLater { .. }
            | Command::ChangeFirm(_)
            | Command::SetBudget(_)
            | Command::Tick(_)
            | Command::Untick(_)
            | Command::SetWho { .. }
            | Command::SetWhoName { .. }
            | Command::HandOver { .. }
            | Command::SetDue { .. }
            | Command::SetNoteOnMeasure { .. }
            | Command::TakeBack(_)
            | Command::TickStep { .. }
            | Command::SetEvidence { .. }
            | Command::SetStuck { .. }
            | Command::SetOrder(_)
            | Command::SetDuty { .. }
            | Command::TakeDuties(_)
            | Command::SetLostDay(_)
            | Command::BeginEvent { .. }
            | Command::SetEventAbout { .. }
            | Command::TickEventPoint { .. }
            | Command::CloseEvent { .. }
            | Command::RemoveEvent(_)
            | Command::SetVisitStage(_)
            | Command::LeaveVisit
            | Command::SetVisitEvery(_)
            | Command::RenamePc { .. }
            | Command::RemovePc(_) => self.change_model(ctx, &command),
            Command::TakeOn { measure, on } => {
                self.change_model(ctx, &command);
                if on && !self.keeper.saved().read_only() {
                    let args = vec![("step", self.texts.measure_title(measure).into())];
                    self.notices.say(Tone::Good, "notice-taken-on", args);
                }
            }
            Command::SetAside { measure, .. } => {
                self.change_model(ctx, &command);
                if !self.keeper.saved().read_only() {
                    let args = vec![("step", self.texts.measure_title(measure).into())];
                    self.notices.say_set_aside(measure, args);
                }
            }
            Command::BeginVisit => {
                self.change_model(ctx, &command);
                if !self.keeper.saved().read_only() {
                    self.show(Screen::Visit);
                }
            }
            Command::EndVisit => self.end_visit(ctx),
            Command::Undo => self.take_back(),

            Command::Consent { label } => self.consent(ctx, &label),
            Command::StartLook => self.start_look(ctx),
            Command::CancelLook => self.looking.cancel(),
            Command::SetLoginNotice { on } => self.set_login_notice(on),
            Command::SaveReminder => self.want_dialog(ctx, dialogs::Question::SaveReminder),
            Command::SaveResult => self.want_dialog(ctx, dialogs::Question::SaveResult),
            Command::ReadResult => self.want_dialog(ctx, dialogs::Question::ReadResult),
            Command::ReadResultAt(path) => self.read_result(ctx, written_path(&path)),
            Command::TakeOver { label } => self.take_over(&label),
            Command::LeaveOut => self.importing.forget(),
            Command::OpenSettingsPage(check) => {
                match output::page_here(catalog::settings_pages(check)) {
                    Some(page) => self.openers.open_settings(page, waker(ctx)),
                    None => self.say_settings_not_opened(),
                }
            }

            Command::SetLanguage(lang) => self.speak(lang),
            Command::SetTheme(theme) => {
                self.keeper.change_settings(&mut self.notices, |settings| {
                    settings.theme = match theme {
                        ThemeChoice::System => Theme::System,
                        ThemeChoice::Light => Theme::Light,
                        ThemeChoice::Dark => Theme::Dark,
                    };
                });
            }
            Command::SetTextSize(percent) => {
                self.keeper.change_settings(&mut self.notices, |settings| {
                    settings.choose_text_percent(percent);
                });
            }

            Command::Preview(paper, index) => self.order_page(paper, index),
            Command::Print(paper) => {
                let name = self.file_name(paper);
                self.order_paper(paper, Purpose::Print { name });
            }
            Command::SavePdf(paper) => {
                self.want_dialog(ctx, dialogs::Question::SavePaper(paper));
            }
            Command::SaveTable => self.want_dialog(ctx, dialogs::Question::SaveTable),
            Command::OpenFile(file) => self.openers.open(file, waker(ctx)),
            Command::ShowFolder(file) => self.openers.show_folder(file, waker(ctx)),
            Command::OpenLink(address) => ctx.open_url(egui::OpenUrl::new_tab(address)),
            Command::CopyText(text) => {
                ctx.copy_text(text);
                self.notices.say(Tone::Good, "notice-copied", Vec::new());
            }

            Command::SaveCopy => self.want_dialog(ctx, dialogs::Question::SaveCopy),
            Command::PassOn { what, passphrase } => {
                // A dialog that is open already goes on with the lock it was opened with.
                if self.may_ask_for_file() {
                    self.pass_on_lock = passphrase.map_or(CopyLock::Open, CopyLock::Passphrase);
                    self.want_dialog(ctx, dialogs::Question::PassOn(what));
                }
            }
            Command::OpenProfile => self.want_dialog(ctx, dialogs::Question::OpenProfile),
            Command::OpenProfileAt(path) => self.open_profile(ctx, written_path(&path)),
            Command::RestoreVersion(_)
            | Command::RestoreOffered
            | Command::StartFresh
            | Command::SetPassphrase { .. }
            | Command::DeleteEverything
                if !self.keeper.takes_orders() =>
            {
                self.keeper.say_refusal(&mut self.notices);
            }
            Command::RestoreVersion(index) => {
                self.hand_over_typed();
                self.keeper.restore(index);
            }
            Command::RestoreOffered => {
                self.hand_over_typed();
                self.keeper.restore_offered();
            }
            Command::StartFresh => {
                self.hand_over_typed();
                self.keeper.start_fresh();
            }
            Command::SetPassphrase { old, new } => {
                self.hand_over_typed();
                self.keeper.set_passphrase(old, new);
            }
            Command::Unlock(passphrase) => {
                self.keeper
                    .unlock(passphrase, &mut self.notices, waker(ctx));
            }
            Command::LeaveLocked => self.keeper.leave_locked(),
            Command::BeginBesideLocked => {
                self.keeper
                    .begin_beside_locked(&mut self.notices, waker(ctx));
            }
            Command::DeleteEverything => {
                self.typing = None;
                self.keeper.delete_everything();
            }
            Command::DismissNotice(id) => self.notices.dismiss(id),
            Command::CloseAnyway => self.close(ctx),
        }
    }

    fn show(&mut self, screen: Screen) {
        self.history.end_typing();
        if screen != self.screen {
            self.notices.went_elsewhere();
            if screen == Screen::Plan {
                self.news.plan_opened(&self.profile.model, &self.advice);
            } else {
                self.news.plan_left();
            }
        }
        if screen != Screen::Papers {
            // Its pages take more memory than all the rest of the window.
            self.forget_preview();
        }
        self.screen = screen;
    }

    fn change_model(&mut self, ctx: &egui::Context, command: &Command) {
        if self.keeper.saved().read_only() {
            return self.keeper.say_refusal(&mut self.notices);
        }
        let before = self.profile.model.clone();
        let changed = change(&mut self.profile.model, self.today, command);
        match changed {
            Changed::No => return,
            Changed::Typing(_) | Changed::Yes => self.remember_plan(&before, command),
        }
        match changed {
            Changed::No => {}
            changed @ Changed::Typing(_) => {
                self.history.remember(before, changed);
                self.recompute();
                self.typing = Some(Typing::letter(self.typing, Instant::now()));
                ctx.request_repaint();
            }
            Changed::Yes => {
                self.history.remember(before, Changed::Yes);
                self.model_changed();
            }
        }
    }

    /// What follows from money, time or an order on the plan itself is seen at once and is no news.
    fn remember_plan(&mut self, before: &Model, command: &Command) {
        let said_or_done = matches!(
            command,
            Command::Answer { .. } | Command::Tick(_) | Command::Untick(_)
        );
        if self.screen != Screen::Plan || said_or_done {
            self.news.changes(before, &self.advice);
        }
    }

    /// Keeps the visit and says when the next one is due.
    fn end_visit(&mut self, ctx: &egui::Context) {
        self.change_model(ctx, &Command::EndVisit);
        if self.keeper.saved().read_only() {
            return;
        }
        self.show(Screen::Start);
        if let Some(day) = self.model().next_visit(self.today) {
            let args = vec![("day", self.texts.day(day).into())];
            self.notices.say(Tone::Good, "notice-visit-ended", args);
        }
    }

    fn take_back(&mut self) {
        match self.history.take_back() {
            Some(mut model) => {
                // Entry numbers only ever rise, or a later tick could seem earlier than an answer.
                model.last_entry = self.profile.model.last_entry;
                // The calendar of the owner goes on naming the visits by it.
                model.reminder.clone_from(&self.profile.model.reminder);
                let this = self.keeper.settings().this_device.as_deref();
                keep_what_this_pc_said(&mut model, &self.profile.model, this);
                self.profile.model = model;
                self.model_changed();
            }
            None => self.keeper.bring_back(),
        }
    }

    /// Takes over the result of another PC that the owner has looked at.
    fn take_over(&mut self, label: &str) {
        if self.keeper.saved().read_only() {
            return self.keeper.say_refusal(&mut self.notices);
        }
        let before = self.profile.model.clone();
        self.news.changes(&before, &self.advice);
        let this_device = self.this_device();
        let (model, today) = (&mut self.profile.model, self.today);
        let taken = self.importing.take_over(model, label, this_device, today);
        if taken.is_some() {
            self.history.remember(before, Changed::Yes);
            self.model_changed();
            let args = vec![("pc", label.trim().into())];
            self.notices.say(Tone::Good, "notice-taken-over", args);
        }
    }

    fn consent(&mut self, ctx: &egui::Context, label: &str) {
        if self.keeper.saved().read_only() {
            return self.keeper.say_refusal(&mut self.notices);
        }
        if self.this_device().is_none() {
            let Some(device) = looking::this_pc(label) else {
                self.notices
                    .say(Tone::Bad, "error-background-died", Vec::new());
                return;
            };
            let id = device.id.clone();
            self.profile.model.devices.push(device);
            self.keeper.change_settings(&mut self.notices, |settings| {
                settings.this_device = Some(id);
            });
            self.model_changed();
        }
        self.start_look(ctx);
    }

    fn start_look(&mut self, ctx: &egui::Context) {
        if let Some(device) = self.this_device() {
            let before = evaluate::remembered(&CATALOG, self.model(), device, self.today);
            self.looking.start(before, waker(ctx));
        }
    }

    fn speak(&mut self, lang: Lang) {
        self.texts = Arc::new(Texts::new(lang));
        self.forget_preview();
        self.keeper.change_settings(&mut self.notices, |settings| {
            settings.language = Some(match lang {
                Lang::De => Language::De,
                Lang::En => Language::En,
            });
        });
    }

    fn order_page(&mut self, paper: PaperId, index: usize) {
        let order = PageOrder {
            edition: self.edition,
            paper,
            index,
        };
        if self.page_ordered != Some(order) {
            if self
                .preview
                .as_ref()
                .is_some_and(|shown| shown.paper != paper)
            {
                self.preview = None;
            }
            self.page_ordered = Some(order);
            self.order_paper(paper, Purpose::Show(order));
        }
    }

    fn order_paper(&mut self, paper: PaperId, purpose: Purpose) {
        let order = Order {
            paper,
            purpose,
            catalog: CATALOG,
            model: self.model().clone(),
            advice: self.advice.clone(),
            texts: Arc::clone(&self.texts),
        };
        let taken = self
            .papers
            .as_ref()
            .is_some_and(|papers| papers.order(order));
        if !taken {
            self.notices
                .say(Tone::Bad, "error-background-died", Vec::new());
        }
    }

    fn file_name(&self, paper: PaperId) -> String {
        Document::by_id(paper.0).map_or_else(
            || format!("{}.pdf", paper.0),
            |document| file_name(&self.texts, document, &self.model().firm.name, self.today),
        )
    }

    /// One file is asked for at a time.
    fn may_ask_for_file(&self) -> bool {
        self.dialog.is_none() && self.dialog_wanted.is_none()
    }

    /// Asks for a file, now or as soon as it is known whether there are dialogs.
    fn want_dialog(&mut self, ctx: &egui::Context, question: dialogs::Question) {
        if !self.may_ask_for_file() {
            return;
        }
        self.dialogs_present.ask(waker(ctx));
        self.dialog_wanted = Some(question);
        self.open_wanted_dialog(ctx);
    }

    pub(super) fn open_wanted_dialog(&mut self, ctx: &egui::Context) {
        let Some(question) = self.dialog_wanted else {
            return;
        };
        let Some(present) = self.dialogs_present.answer() else {
            return;
        };
        self.dialog_wanted = None;
        if present {
            self.open_dialog(ctx, question);
        } else {
            self.do_without_dialog(ctx, question);
        }
    }

    fn suggested_name(&self, question: dialogs::Question) -> String {
        match question {
            dialogs::Question::SavePaper(paper) => self.file_name(paper),
            dialogs::Question::SaveTable => {
                let firm = &self.model().firm.name;
                plain_file_name(&self.texts, "table-file", firm, self.today, "csv")
            }
            dialogs::Question::SaveCopy => format!("schutzlotse-{}.json", self.today),
            dialogs::Question::PassOn(what) => {
                let (kind, name) = match what {
                    PassedOn::Nameless => ("pass-on-nameless-file", ""),
                    PassedOn::Everything => {
                        ("pass-on-everything-file", self.model().firm.name.as_str())
                    }
                };
                plain_file_name(&self.texts, kind, name, self.today, "json")
            }
            dialogs::Question::SaveResult => {
                let device = self
                    .this_device()
                    .map(|device| &self.model().devices[device]);
                let label = device.map_or("", |device| device.label.as_str());
                plain_file_name(&self.texts, "result-file", label, self.today, "json")
            }
            dialogs::Question::SaveReminder => {
                format!("{}.ics", self.texts.get("calendar-file"))
            }
            dialogs::Question::OpenProfile | dialogs::Question::ReadResult => String::new(),
        }
    }

    /// Saves where people look first; only opening needs somebody to choose.
    fn do_without_dialog(&mut self, ctx: &egui::Context, question: dialogs::Question) {
        let name = self.suggested_name(question);
        match (question, output::documents_folder()) {
            (dialogs::Question::SavePaper(paper), Some(folder)) => {
                self.order_paper(paper, Purpose::SaveIn { folder, name });
            }
            (dialogs::Question::SaveTable, Some(folder)) => {
                self.save_table(ctx, SaveAs::In(folder, name));
            }
            (dialogs::Question::SaveCopy, Some(folder)) => {
                self.save_copy_to(ctx, folder.join(name), Overwrite::Never);
            }
            (dialogs::Question::PassOn(what), Some(folder)) => {
                self.pass_on(ctx, what, folder.join(name), Overwrite::Never);
            }
            (dialogs::Question::SaveResult, Some(folder)) => {
                self.save_result(ctx, SaveAs::In(folder, name));
            }
            (dialogs::Question::SaveReminder, Some(folder)) => {
                self.save_reminder(ctx, SaveAs::In(folder, name));
            }
            (dialogs::Question::ReadResult, _) => {
                self.path_instead = true;
                self.say_no_dialog("error-no-dialog-import");
            }
            (dialogs::Question::OpenProfile, _) => {
                self.path_instead = true;
                if self.keeper.locked().is_none() {
                    self.show(Screen::Settings);
                }
                self.say_no_dialog("error-no-dialog-open");
            }
            (
                dialogs::Question::SavePaper(_)
                | dialogs::Question::SaveTable
                | dialogs::Question::SaveCopy
                | dialogs::Question::PassOn(_)
                | dialogs::Question::SaveReminder
                | dialogs::Question::SaveResult,
                None,
            ) => {
                self.say_no_dialog("error-no-dialog");
            }
        }
    }

    fn say_no_dialog(&mut self, text: &str) {
        self.notices
            .say_about(Subject::Dialog, Tone::Attention, text, Vec::new());
    }

    fn open_dialog(&mut self, ctx: &egui::Context, question: dialogs::Question) {
        let (title, kind, ending) = match question {
            dialogs::Question::SavePaper(_) => ("dialog-save-paper", "dialog-pdf", "pdf"),
            dialogs::Question::SaveTable => ("dialog-save-table", "dialog-table", "csv"),
            dialogs::Question::SaveCopy => ("dialog-save-copy", "dialog-profile", "json"),
            dialogs::Question::PassOn(_) => ("dialog-pass-on", "dialog-profile", "json"),
            dialogs::Question::OpenProfile => ("dialog-open-profile", "dialog-profile", "json"),
            dialogs::Question::SaveReminder => ("dialog-save-reminder", "dialog-reminder", "ics"),
            dialogs::Question::SaveResult => ("dialog-save-result", "dialog-result", "json"),
            dialogs::Question::ReadResult => ("dialog-read-result", "dialog-result", "json"),
        };
        let kind = self.texts.get(kind);
        self.dialog = Dialog::open(
            question,
            &self.texts.get(title),
            &self.suggested_name(question),
            (&kind, ending),
            waker(ctx),
        );
        if self.dialog.is_none() {
            self.notices
                .say(Tone::Bad, "error-background-died", Vec::new());
        }
    }

    pub(super) fn take_choice(&mut self, ctx: &egui::Context) {
        let Some(dialog) = &self.dialog else { return };
        let question = dialog.question();
        let choice = match dialog.answered() {
            Ok(None) => return,
            Ok(Some(choice)) => choice,
            Err(Gone) => {
                self.notices
                    .say(Tone::Bad, "error-background-died", Vec::new());
                Choice::Cancelled
            }
        };
        self.dialog = None;
        let Choice::File(file) = choice else { return };
        match question {
            // The system's dialog has asked already whether a file may be replaced.
            dialogs::Question::SavePaper(paper) => {
                self.order_paper(paper, Purpose::SaveAs(with_ending(file, "pdf")));
            }
            dialogs::Question::SaveTable => {
                self.save_table(ctx, SaveAs::File(with_ending(file, "csv")));
            }
            dialogs::Question::SaveCopy => {
                self.save_copy_to(ctx, with_ending(file, "json"), Overwrite::Allowed);
            }
            dialogs::Question::PassOn(what) => {
                self.pass_on(ctx, what, with_ending(file, "json"), Overwrite::Allowed);
            }
            dialogs::Question::SaveResult => {
                self.save_result(ctx, SaveAs::File(with_ending(file, "json")));
            }
            dialogs::Question::SaveReminder => {
                self.save_reminder(ctx, SaveAs::File(with_ending(file, "ics")));
            }
            dialogs::Question::ReadResult => self.read_result(ctx, file),
            dialogs::Question::OpenProfile => self.open_profile(ctx, file),
        }
    }

    fn open_profile(&mut self, ctx: &egui::Context, file: PathBuf) {
        self.hand_over_typed();
        // What is not on disk by then is given up with this profile, so the person is asked once.
        let unsaved = self.keeper.saved() == Saved::Failed;
        if unsaved && !self.notices.says(notices::UNSAVED_HERE) {
            self.notices.say_unsaved_here();
        } else {
            self.keeper.open_other(file, &mut self.notices, waker(ctx));
        }
    }

    /// Saves the plan as a table, in the language of the window.
    fn save_table(&mut self, ctx: &egui::Context, to: SaveAs) {
        let table = document::table(&Sources {
            model: self.model(),
            advice: &self.advice,
            texts: &self.texts,
            catalog: &CATALOG,
        });
        if self.tables.save(table, to, waker(ctx)).is_err() {
            self.notices
                .say(Tone::Bad, "error-background-died", Vec::new());
        }
    }

    /// Saves what this PC says, so that the profile on another PC can take it over.
    fn save_result(&mut self, ctx: &egui::Context, to: SaveAs) {
        let Some(json) = self.result() else { return };
        if self.importing.save(json, to, waker(ctx)).is_err() {
            self.notices
                .say(Tone::Bad, "error-background-died", Vec::new());
        }
    }

    /// What the last look at this PC read, in the form of `check --json`.
    pub(super) fn result(&self) -> Option<String> {
        let index = self.this_device()?;
        let device = self.model().devices.get(index)?;
        let taken = device.last_look()?;
        // After a look that was stopped, some readings are older than the file would say.
        let findings: Vec<Finding> = self
            .advice
            .findings
            .iter()
            .filter(|finding| finding.device == index && finding.taken == taken)
            .cloned()
            .collect();
        Some(cli::check_json(device, &findings, taken))
    }

    fn read_result(&mut self, ctx: &egui::Context, file: PathBuf) {
        let own = self.keeper.settings().this_device.clone();
        if self
            .importing
            .read(file, self.today, own, waker(ctx))
            .is_err()
        {
            self.notices
                .say(Tone::Bad, "error-background-died", Vec::new());
        }
    }

    /// A file that was dropped on the window is one of another PC, if anything.
    pub(super) fn take_dropped(&mut self, ctx: &egui::Context) {
        let dropped: Vec<PathBuf> = ctx.input(|input| {
            let files = input.raw.dropped_files.iter();
            files.map(|file| file.path().to_owned()).collect()
        });
        let count = dropped.len();
        if let Some(file) = dropped.into_iter().next() {
            if count > 1 {
                self.notices.say(Tone::Plain, "notice-one-file", Vec::new());
            }
            self.read_result(ctx, file);
        }
    }

    /// Shows the file that was read, or says why it cannot be taken over; and what became of saving one.
    pub(super) fn take_results(&mut self) {
        match self.importing.poll(&self.profile.model) {
            None => {}
            Some(Ok(())) => {
                self.notices.result_read();
                self.show(Screen::Pc);
            }
            Some(Err(Problem::Died)) => {
                self.notices
                    .say(Tone::Bad, "error-background-died", Vec::new());
            }
            Some(Err(Problem::Refused(error))) => {
                let mut args = vec![("file", error.file().into())];
                args.extend(error.day().map(|day| ("day", self.texts.day(day).into())));
                self.notices
                    .say_about(Subject::OtherPc, Tone::Attention, error.text_id(), args);
            }
        }
        let result = self.importing.saved();
        if let Some((file, args)) = self.written(result) {
            let said = "notice-result-saved";
            self.notices.say_with_folder(Tone::Good, said, args, file);
        }
        let table = self.tables.saved();
        if let Some((file, args)) = self.written(table) {
            let said = "notice-table-saved";
            self.notices.say_with_file(Tone::Good, said, args, file);
        }
    }

    /// A file that was written in the background, with what to say of it. If it was not, that is said here.
    pub(super) fn written(
        &mut self,
        written: Option<Result<PathBuf, Option<SaveError>>>,
    ) -> Option<(PathBuf, Vec<(&'static str, Arg)>)> {
        match written? {
            Ok(file) => {
                let args = vec![("file", file.display().to_string().into())];
                Some((file, args))
            }
            Err(Some(error)) => {
                let args = vec![("file", error.path().display().to_string().into())];
                self.notices.say(Tone::Attention, error.text_id(), args);
                None
            }
            Err(None) => {
                self.notices
                    .say(Tone::Bad, "error-background-died", Vec::new());
                None
            }
        }
    }

    fn say_settings_not_opened(&mut self) {
        self.notices
            .say(Tone::Attention, output::SETTINGS_NOT_OPENED, Vec::new());
    }

    pub(super) fn take_other_profile(&mut self, ctx: &egui::Context) {
        // Letters typed meanwhile still belong to the profile that is about to be closed.
        if self.keeper.is_opening_other() {
            self.hand_over_typed();
        }
        if let Some(profile) = self.keeper.opened_other(&mut self.notices, waker(ctx)) {
            self.replace(profile);
            if let Some(moment) = self.keeper.offered() {
                let when = when(&self.texts, moment, self.today);
                self.notices.offer_version(when);
            }
        }
        self.keeper.say_how_it_was_left(&mut self.notices);
    }

    fn replace(&mut self, profile: Profile) {
        self.typing = None;
        self.looking = looking::Looking::default();
        self.importing.forget();
        // What was typed for one firm must not end up in another.
        self.views = Views::default();
        self.history.forget();
        self.news = News::of(&profile.model);
        self.profile = profile;
        self.files = self.keeper.files();
        self.recompute();
    }

    fn save_copy_to(&mut self, ctx: &egui::Context, file: PathBuf, overwrite: Overwrite) {
        self.passed_on = None;
        let profile = self.profile.clone();
        let (notices, wake) = (&mut self.notices, waker(ctx));
        self.keeper
            .save_copy(profile, CopyLock::Same, (file, overwrite), notices, wake);
    }

    /// Saves a copy for somebody else. What is left out is not in it at all, neither what a later version wrote there.
    pub(super) fn pass_on(
        &mut self,
        ctx: &egui::Context,
        what: PassedOn,
        file: PathBuf,
        overwrite: Overwrite,
    ) {
        let profile = match what {
            PassedOn::Nameless => Profile::from(shared(&self.profile.model)),
            PassedOn::Everything => self.profile.clone(),
        };
        self.passed_on = Some(file.clone());
        let lock = std::mem::take(&mut self.pass_on_lock);
        let (notices, wake) = (&mut self.notices, waker(ctx));
        self.keeper
            .save_copy(profile, lock, (file, overwrite), notices, wake);
    }

    pub(super) fn take_reports(&mut self) {
        while let Some(report) = self.keeper.poll() {
            self.take_report(report);
            self.files = self.keeper.files();
        }
    }

    fn take_report(&mut self, report: Report) {
        match report {
            Report::Saved { warning, .. } => {
                if let Some(warning) = warning {
                    say(&mut self.notices, Tone::Attention, &warning);
                }
                self.notices.saving_works();
            }
            Report::Failed(error) => self
                .notices
                .saving_failed(error.text_id(), keeping::args(error.args())),
            Report::Refused(error) => {
                // Closing, the person would never hear of it.
                self.leaving = Leaving::No;
                let wrong = matches!(error, ProfileError::WrongPassphrase { .. });
                if !(wrong && self.views.passphrase_answered(false)) {
                    say(&mut self.notices, Tone::Attention, &error);
                }
            }
            // It lies with somebody else, so the owner's own copy is still to be made.
            Report::CopySaved(file) if self.passed_on.as_ref() == Some(&file) => {
                self.passed_on = None;
                let args = vec![("file", file.display().to_string().into())];
                self.notices
                    .say_with_folder(Tone::Good, "notice-passed-on", args, file);
            }
            Report::CopySaved(file) => {
                self.keeper.copy_was_saved(&mut self.notices, self.today);
                let shown = file.display().to_string();
                self.notices.say_with_file(
                    Tone::Good,
                    "notice-copy-saved",
                    vec![("file", shown.into())],
                    file,
                );
            }
            Report::Versions { .. } => {}
            Report::PassphraseSet { warning, key } => {
                self.views.passphrase_answered(true);
                self.notices.passphrase_set();
                if let Some(warning) = warning {
                    say(&mut self.notices, Tone::Attention, &warning);
                } else {
                    let text = match key {
                        Some(_) => "notice-passphrase-set",
                        None => "notice-passphrase-gone",
                    };
                    self.notices.say(Tone::Good, text, Vec::new());
                }
            }
            Report::Replaced {
                profile,
                before,
                key,
            } => {
                self.notices.profile_replaced();
                let newly_locked = key.is_some() && !self.files.has_passphrase;
                let version = self.keeper.restored();
                let args = version.map_or_else(Vec::new, |moment| {
                    vec![("when", when(&self.texts, moment, self.today).into())]
                });
                if before.is_some() {
                    let text = match version {
                        Some(_) => "notice-version-open",
                        None => "notice-replaced",
                    };
                    self.notices.say(Tone::Good, text, args);
                } else if *profile != Profile::default() {
                    // Nothing was there before, so there is nothing to go back to.
                    let text = match version {
                        Some(_) => "notice-brought-back",
                        None => "notice-opened-again",
                    };
                    self.notices.say(Tone::Good, text, args);
                }
                if newly_locked {
                    self.notices
                        .say(Tone::Attention, "notice-locked-again", Vec::new());
                }
                self.replace(*profile);
            }
            Report::Deleted => {
                output::forget_printed();
                if self.keeper.is_usual() {
                    self.set_login_notice(false);
                }
                self.notices.profile_replaced();
                self.replace(Profile::default());
                self.notices.say(Tone::Good, "notice-deleted", Vec::new());
            }
            Report::Died => self
                .notices
                .saving_failed("error-background-died", Vec::new()),
        }
    }

    pub(super) fn say_saved(&mut self, file: PathBuf) {
        let shown = file.display().to_string();
        self.notices.say_with_file(
            Tone::Good,
            "notice-paper-saved",
            vec![("file", shown.into())],
            file,
        );
    }

    pub(super) fn say_printed(&mut self, printed: Printed) {
        match printed {
            Printed::Sent { printer } => {
                self.notices.say(
                    Tone::Good,
                    "notice-printed",
                    vec![("printer", printer.into())],
                );
            }
            Printed::OpenedInViewer => {
                self.notices
                    .say(Tone::Plain, "notice-printed-viewer", Vec::new());
            }
            Printed::NoViewer { file } => {
                let shown = file.display().to_string();
                self.notices.say_with_folder(
                    Tone::Attention,
                    "notice-no-viewer",
                    vec![("file", shown.into())],
                    file,
                );
            }
        }
    }

    /// Says so if a paper or folder could not be opened.
    pub(super) fn take_unopened(&mut self) {
        while let Some(unopened) = self.openers.failed() {
            let (text, file) = match unopened {
                Unopened::File(file) => (output::NOT_OPENED, file),
                Unopened::Folder(file) => (output::FOLDER_NOT_OPENED, file),
                Unopened::Settings => {
                    self.say_settings_not_opened();
                    continue;
                }
            };
            let args = vec![("file", file.display().to_string().into())];
            // That it was saved, with an offer to open it, is of no more use.
            self.notices.went_on();
            self.notices.say(Tone::Attention, text, args);
        }
    }
}

/// Whether the person has turned to something else. A page that is made ready, what a notice offers and a change of screen,
/// which tells by itself, are not.
fn goes_on(command: &Command) -> bool {
    !matches!(
        command,
        Command::Open(_)
            | Command::Preview(..)
            | Command::OpenFile(_)
            | Command::ShowFolder(_)
            | Command::DismissNotice(_)
    )
}

/// The way to a file as people paste it: between quotation marks, or as a file manager copies it.
fn written_path(text: &str) -> PathBuf {
    let text = text.trim().trim_matches(['"', '\'']);
    PathBuf::from(text.strip_prefix("file://").unwrap_or(text))
}

/// After taking back, what this PC said meanwhile still stands: that is not the owner's change. `this` is its id.
fn keep_what_this_pc_said(model: &mut Model, now: &Model, this: Option<&str>) {
    let Some(said) = now
        .devices
        .iter()
        .find(|device| Some(device.id.as_str()) == this)
    else {
        return;
    };
    match model.devices.iter_mut().find(|device| device.id == said.id) {
        Some(device) => {
            let label = std::mem::take(&mut device.label);
            *device = Device {
                label,
                ..said.clone()
            };
        }
        None => model.devices.push(said.clone()),
    }
}

/// Some dialogs leave the ending to the program.
fn with_ending(file: PathBuf, ending: &str) -> PathBuf {
    if file
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(ending))
    {
        return file;
    }
    let mut name = file.into_os_string();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CheckId, Day, Entry, Os, Reading, TakenReading};

    fn pc(id: &str, label: &str, looks: u64) -> Device {
        let taken = TakenReading {
            reading: Reading::default(),
            day: Day::new(2026, 11, 23).unwrap(),
            entry: Entry(looks),
        };
        Device {
            id: id.to_owned(),
            label: label.to_owned(),
            os: Os::Linux,
            version: String::new(),
            readings: [(CheckId("network.firewall"), taken)].into(),
            earlier: None,
        }
    }

    fn model(devices: Vec<Device>) -> Model {
        Model {
            devices,
            ..Model::default()
        }
    }

    /// Name and number of the look of each PC after a step back from `now` to `before`; "here" is this PC.
    fn after_taking_back(before: Vec<Device>, now: Vec<Device>) -> Vec<(String, u64)> {
        let mut model_before = model(before);
        keep_what_this_pc_said(&mut model_before, &model(now), Some("here"));
        let devices = model_before.devices.into_iter();
        devices
            .map(|pc| (pc.label, pc.readings.values().next().unwrap().entry.0))
            .collect()
    }

    #[test]
    fn taking_back_brings_back_names_and_other_pcs_but_never_an_older_look_at_this_one() {
        let cases = [
            (
                "renamed after a new look",
                vec![pc("here", "Office", 1)],
                vec![pc("here", "Till", 2)],
                vec![("Office", 2)],
            ),
            (
                "another PC was taken over anew",
                vec![pc("here", "Office", 1), pc("a", "Till", 2)],
                vec![pc("here", "Office", 1), pc("a", "Till", 3)],
                vec![("Office", 1), ("Till", 2)],
            ),
            (
                "another PC was removed",
                vec![pc("here", "Office", 1), pc("a", "Till", 2)],
                vec![pc("here", "Office", 4)],
                vec![("Office", 4), ("Till", 2)],
            ),
            (
                "this PC was looked at for the first time since",
                vec![pc("a", "Till", 2)],
                vec![pc("a", "Till", 2), pc("here", "Office", 3)],
                vec![("Till", 2), ("Office", 3)],
            ),
            (
                "this PC was removed",
                vec![pc("here", "Office", 1)],
                vec![],
                vec![("Office", 1)],
            ),
        ];
        for (name, before, now, expected) in cases {
            let expected: Vec<_> = expected
                .into_iter()
                .map(|(label, look)| (label.to_owned(), look))
                .collect();
            assert_eq!(after_taking_back(before, now), expected, "{name}");
        }
    }

    #[test]
    fn a_file_gets_its_ending_once() {
        for (chosen, written) in [
            ("a", "a.pdf"),
            ("a.pdf", "a.pdf"),
            ("A.PDF", "A.PDF"),
            ("Plan 2.0", "Plan 2.0.pdf"),
        ] {
            assert_eq!(with_ending(chosen.into(), "pdf"), PathBuf::from(written));
        }
    }
}
