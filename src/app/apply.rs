//! Carries out what was asked for.

use super::App;
use super::files::FileJob;
use crate::i18n::Texts;
use crate::instrument::InstrumentId;
use crate::plan::{Entry, Plan};
use crate::scoring::{Answer, Answers, Session, SessionId, ThenTest};
use crate::settings::Settings;
use crate::store::Request;
use crate::ui::{Action, Notice, Place, SaveStatus, Shown};
use std::collections::BTreeMap;
use std::sync::Arc;

impl App {
    /// The only place where the state changes because a person asked.
    pub fn apply(&mut self, ctx: &egui::Context, action: Action) {
        self.asked.insert((&action).into());
        if let Action::Wall(action) = &action {
            self.asked.insert(action.into());
        }
        match action {
            Action::Go(place) => {
                match place {
                    Place::About => self.read_notices(ctx),
                    Place::Privacy => self.look_at_holdings(ctx),
                    Place::Backups => self.list_backups(ctx),
                    _ => {}
                }
                self.state.backups.wanted = None;
                self.state.place = place;
            }
            Action::Start(instrument) => self.start(&instrument),
            Action::Answer { session, item, answer } => self.answer(session, item, answer, true),
            Action::UndoAnswer(session) => self.undo_answer(session),
            Action::Remark { session, item, text } => self.remark(session, item, text),
            Action::Finish(session) => self.finish(session),
            Action::Correct(session) => self.correct(session),
            Action::Relabel(session, label) => self.relabel(session, label),
            Action::Delete(session) => self.delete(session),
            Action::UndoDelete => self.undo_delete(),
            Action::StartThenTest(session) => self.start_then_test(session),
            Action::SavePlan(plan) => self.save_plan(plan),
            Action::RemoveArea(session, place) => self.remove_area(session, place),
            Action::SavePage(page) => self.save_page(page),
            Action::DeletePage(page) => self.delete_page(page),
            Action::ExportCalendar => self.ask(ctx, FileJob::Calendar),
            Action::ExportChart(shown, kind) => self.ask(ctx, FileJob::Chart(shown, kind)),
            Action::ExportReport(session) => self.ask(ctx, FileJob::Report(session)),
            Action::ExportHistory => self.ask(ctx, FileJob::History),
            Action::CopyChart(shown, kind) => self.copy_chart(ctx, shown, kind),
            Action::CopyTable(shown) => self.copy_table(ctx, shown),
            Action::Import => self.ask(ctx, FileJob::Import),
            Action::AddInstrument => self.ask(ctx, FileJob::Instrument),
            Action::RemoveInstrument(name) => self.remove_instrument(&name),
            Action::DismissRefused => self.state.refused = None,
            Action::CancelJob => self.jobs.cancel(),
            Action::BeginGroup { instrument, course, floor } => self.begin_group(&instrument, &course, floor),
            Action::WatchFolder => self.ask_for_contributions(ctx, FileJob::GroupFolder),
            Action::PickContributions => self.ask_for_contributions(ctx, FileJob::Contributions),
            Action::DropContributions(paths) => self.collect_files(ctx, paths),
            Action::CollectText(text) => self.collect_text(ctx, text),
            Action::CollectPaper(answers) => self.collect_paper(answers),
            Action::RevealGroup => self.reveal_group(),
            Action::DiscardGroup => self.discard_group(),
            Action::ExportGroup => self.ask(ctx, FileJob::Group),
            Action::ExportAssumptions => self.ask(ctx, FileJob::Assumptions),
            Action::Contribute(session, course) => self.contribute(ctx, session, &course),
            Action::CopyCode(session) => self.copy_code(ctx, session),
            Action::PresentGroup => self.present_group(ctx),
            Action::PresentCourse(slide) => self.present_course(ctx, slide),
            Action::Wall(action) => self.act_on_wall(ctx, action),
            Action::EraseEverything => self.erase_everything(ctx),
            Action::KeepOpen => self.keep_open(),
            Action::CloseAnyway => self.close_anyway(ctx),
            Action::Quit => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
            Action::BackUp
            | Action::SaveBackup
            | Action::PickBackup
            | Action::WantBackup(_)
            | Action::Restore(_)
            | Action::KeepHistory
            | Action::CheckHistory => self.apply_to_backups(ctx, action),
            Action::SetPassphrase { current, new } => self.set_passphrase(current, new),
            Action::ExportSealed(passphrase) => self.export_sealed(ctx, passphrase),
            Action::OpenArchive(passphrase) => self.open_archive(ctx, passphrase),
            Action::CancelArchive => self.forget_archive(),
            Action::Set(settings) => self.set(settings),
            Action::DismissNotice => self.state.notice = None,
            Action::TypedPath(path) => self.use_typed_path(ctx, &path),
            Action::CancelPath => (self.state.path_wanted, self.state.path_taken) = (None, None),
        }
    }

    /// Tells the text of a key.
    pub(super) fn tell(&mut self, key: &str) {
        self.say(self.texts.get(key));
    }

    pub(super) fn say(&mut self, text: String) {
        self.state.notice = Some(Notice { text, is_error: false, offers_undo: false });
    }

    pub(super) fn tell_error(&mut self, text: String) {
        self.state.notice = Some(Notice { text, is_error: true, offers_undo: false });
    }

    /// Nothing has been answered: «Lagret» would say too much.
    fn say_nothing_of_saving(&mut self) {
        if self.state.save == SaveStatus::Saving {
            self.state.save = SaveStatus::Nothing;
        }
    }

    fn start(&mut self, instrument: &InstrumentId) {
        if let Some(draft) = self.state.history.draft(Some(instrument.as_str())) {
            self.state.place = Place::Assess(draft.session.id);
            return;
        }
        let Some(instrument) = self.state.catalog.current(instrument.as_str()).cloned() else { return };
        let now = (self.edge.now)();
        let session = Session {
            id: SessionId::random(),
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            date: now.date(),
            label: None,
            started_at: now.timestamp(),
            finished_at: None,
            corrects: None,
            then_test: None,
            answers: Answers::unanswered(instrument.item_count()),
            remarks: BTreeMap::new(),
        };
        self.state.place = Place::Assess(session.id);
        self.state.upsert(session.clone());
        self.send(Request::Start { session, instrument });
        self.say_nothing_of_saving();
    }

    fn answer(&mut self, id: SessionId, item: usize, answer: Option<Answer>, remembers: bool) {
        let Some(record) = self.state.history.get(id).filter(|record| !record.session.is_finished()) else { return };
        let before = record.session.answers.get(item);
        let Some(item_id) = record.instrument.item(item).map(|item| item.id.clone()) else { return };
        if before == answer {
            return;
        }
        let mut session = record.session.clone();
        session.answers.set(item, answer);
        self.state.upsert(session);
        if remembers {
            self.state.undo.push((id, item, before));
        }
        self.send(Request::SaveAnswer { session: id, item: item_id, answer });
    }

    fn undo_answer(&mut self, id: SessionId) {
        let newest = self.state.undo.iter().rposition(|(session, ..)| *session == id);
        if let Some(newest) = newest {
            let (session, item, before) = self.state.undo.remove(newest);
            self.answer(session, item, before, false);
        }
    }

    fn remark(&mut self, id: SessionId, item: usize, text: String) {
        let Some(record) = self.state.history.get(id).filter(|record| !record.session.is_finished()) else { return };
        let Some(item_id) = record.instrument.item(item).map(|item| item.id.clone()) else { return };
        let mut session = record.session.clone();
        let text = Some(text).filter(|text| !text.trim().is_empty());
        match &text {
            Some(text) => session.remarks.insert(item, text.clone()),
            None => session.remarks.remove(&item),
        };
        self.state.upsert(session);
        self.send(Request::SaveRemark { session: id, item: item_id, text });
    }

    fn finish(&mut self, id: SessionId) {
        let Some(record) = self.state.history.get(id).filter(|record| !record.session.is_finished()) else { return };
        let mut session = record.session.clone();
        let at = (self.edge.now)().timestamp();
        session.finished_at = Some(at);
        self.state.upsert(session);
        self.state.undo.retain(|(session, ..)| *session != id);
        self.send(Request::Finish { session: id, at });
        self.state.finishing = Some(self.state.newest_ticket);
        let Some(record) = self.state.history.get(id) else { return };
        self.state.place = match record.session.then_test {
            Some(then) => Place::Result(Shown::Session(then.follow_up)),
            None if self.state.plans.before(&self.state.history, record).is_some() => Place::LookBack(id),
            None => Place::Result(Shown::Session(id)),
        };
    }

    /// Rates the session before this one again, as it is understood today.
    fn start_then_test(&mut self, follow_up: SessionId) {
        if let Some(begun) = self.state.history.then_test(follow_up) {
            self.state.place = Place::Assess(begun.session.id);
            return;
        }
        let Some(record) = self.state.history.get(follow_up) else { return };
        let Some(start) = self.state.history.previous(record).map(|start| start.session.id) else { return };
        let instrument = Arc::clone(&record.instrument);
        let now = (self.edge.now)();
        let session = Session {
            id: SessionId::random(),
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            date: now.date(),
            label: None,
            started_at: now.timestamp(),
            finished_at: None,
            corrects: None,
            then_test: Some(ThenTest { start, follow_up }),
            answers: Answers::unanswered(instrument.item_count()),
            remarks: BTreeMap::new(),
        };
        self.state.place = Place::Assess(session.id);
        self.state.upsert(session.clone());
        self.send(Request::Start { session, instrument });
        self.say_nothing_of_saving();
    }

    pub(super) fn save_plan(&mut self, plan: Plan) {
        let plan = Plan { changed_at: (self.edge.now)().timestamp(), ..plan };
        let before = self.state.plans.get(plan.session).cloned();
        self.state.plans_mut().set(plan.clone());
        self.send(Request::SavePlan { before, plan });
    }

    fn save_page(&mut self, page: Entry) {
        let page = Entry { changed_at: (self.edge.now)().timestamp(), ..page };
        let before = self.state.journal.get(page.id).cloned();
        self.state.journal_mut().set(page.clone());
        self.send(Request::SavePage { before, page });
    }

    fn correct(&mut self, id: SessionId) {
        let Some(record) = self.state.history.get(id) else { return };
        let instrument = Arc::clone(&record.instrument);
        let session = Session {
            id: SessionId::random(),
            started_at: (self.edge.now)().timestamp(),
            finished_at: None,
            corrects: Some(id),
            ..record.session.clone()
        };
        self.state.place = Place::Assess(session.id);
        self.state.upsert(session.clone());
        self.send(Request::Insert { session, instrument });
    }

    fn relabel(&mut self, id: SessionId, label: String) {
        let Some(record) = self.state.history.get(id) else { return };
        let mut session = record.session.clone();
        let label = Some(label.trim().to_owned()).filter(|label| !label.is_empty());
        session.label.clone_from(&label);
        self.state.upsert(session);
        self.send(Request::Relabel { session: id, label });
    }

    fn set(&mut self, settings: Settings) {
        let settings = self.state.policy.policy.chosen(settings, &self.state.settings);
        self.adopt(settings.clone());
        self.send(Request::SaveSettings(settings));
    }

    /// Lets the window follow settings that are stored or about to be.
    pub(super) fn adopt(&mut self, settings: Settings) {
        self.state.settings = settings;
        let chosen = self.state.settings().language;
        if let Some(language) = chosen.filter(|language| *language != self.state.language) {
            self.state.language = language;
            self.texts = Texts::new(language);
        }
    }
}
