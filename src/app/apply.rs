//! Carries out what was asked for.

use super::App;
use crate::i18n::Texts;
use crate::plan::{Basis, Entry, MAX_PLAN_ACTIONS, Plan, PlannedAction};
use crate::settings::Settings;
use crate::store::Change;
use crate::ui::{Action, Place};

impl App {
    /// The only place where the state changes because a person asked.
    pub fn apply(&mut self, ctx: &egui::Context, action: Action) {
        self.asked.extend(action.names());
        match action {
            Action::Go(place) => self.go_to(ctx, place),
            Action::Back => self.go_along(ctx, true),
            Action::Forward => self.go_along(ctx, false),
            Action::ShowKeys(shown) => self.pages.show_keys(shown),
            Action::Print => self.print(ctx),
            Action::OpenGuide(guide) => self.open_guide(ctx, guide),
            Action::TellCut { kept, given, most } => {
                let args = [("kept", kept.into()), ("given", given.into()), ("count", most.into())];
                self.tell_error(self.texts.with("paste-cut", &args));
            }
            Action::Start(instrument) => self.start(&instrument),
            Action::Answer { session, item, answer } => self.answer(session, item, answer, true),
            Action::UndoAnswer(session) => self.undo_answer(session),
            Action::Remark { session, item, text } => self.remark(session, item, text),
            Action::Finish(session) => self.finish(session),
            Action::Correct(session) => self.correct(session),
            Action::Relabel(session, label) => self.relabel(session, &label),
            Action::Redate(session, date) => self.redate(session, date),
            Action::Delete(session) => self.delete(session),
            Action::UndoDelete(number) => self.undo_delete(ctx, number),
            Action::StartThenTest(session) => self.start_then_test(session),
            Action::SavePlan(plan) => self.save_plan(plan),
            Action::FollowUp(session, task, change) => self.follow_up(session, task, change),
            Action::RemoveArea(session, place) => self.remove_area(session, place),
            Action::RemoveAction(of, action) => self.remove_action(of, action),
            Action::SavePage(page) => self.save_page(page),
            Action::DeletePage { page, takes_actions } => self.delete_page(page, takes_actions),
            Action::AddAction(of, action) => self.add_action(of, action),
            Action::RemoveInstrument(name) => self.remove_instrument(ctx, name),
            Action::RemoveLesson(name) => self.remove_lesson(ctx, name),
            Action::ChooseLesson(id) => self.choose_lesson(id),
            Action::Lesson(action) => self.act_on_lesson(ctx, action),
            Action::DismissRefused => {
                self.instruments.forget_refused();
                self.lessons.forget_refused();
            }
            Action::CancelJob => self.jobs.cancel(),
            Action::LayOut(wanted) => self.lay_out(ctx, wanted),
            Action::File(action) => self.act_on_files(ctx, action),
            Action::Course(action) => self.act_on_courses(ctx, action),
            Action::CourseResult(action) => self.act_on_results(ctx, action),
            Action::Collect(action) => self.act_on_collection(ctx, action),
            Action::CopyCode(session, course) => self.copy_code(ctx, session, course),
            Action::PresentCourse(slide) => self.present_course(ctx, slide),
            Action::ResumeCourse => self.resume_course(ctx),
            Action::Wall(action) => self.act_on_wall(ctx, action),
            Action::EraseEverything => self.erase_everything(ctx),
            Action::KeepOpen => self.keep_open(),
            Action::CloseAnyway => self.close_anyway(ctx),
            Action::Quit => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
            Action::Backup(action) => self.act_on_backups(ctx, action),
            Action::Lock(action) => self.act_on_lock(ctx, action),
            Action::Set(settings) => self.set(settings),
            Action::DismissNotice => self.notices.dismiss(|_| true),
        }
        self.follow_pages();
    }

    pub(super) fn go_to(&mut self, ctx: &egui::Context, place: Place) {
        match place {
            Place::About => self.read_notices(ctx),
            Place::Privacy => self.look_at_holdings(ctx),
            Place::Backups => self.list_backups(ctx),
            Place::Code(session, course) => self.show_code(ctx, session, course),
            Place::Slides | Place::Lesson | Place::EditLesson | Place::Course { .. } => self.read_lessons(ctx),
            _ => {}
        }
        self.follow_course_lesson(&place);
        self.backup.want(None);
        self.go(place);
    }

    pub(super) fn save_plan(&mut self, plan: Plan) {
        let plan = Plan { changed_at: (self.edge.now)().timestamp(), ..plan };
        let before = self.state.contents.plans.get(plan.of).cloned();
        self.state.contents.plans_mut().set(plan.clone());
        self.send(Change::SavePlan { before, plan });
    }

    /// In the plan as it is now, or in a new one.
    fn add_action(&mut self, of: Basis, action: PlannedAction) {
        let kept = self.state.contents.plans.get(of).cloned();
        let mut plan = kept.unwrap_or_else(|| Plan::empty(of, (self.edge.now)().timestamp()));
        if plan.add_action(action) {
            self.save_plan(plan);
        } else {
            self.tell_error(self.texts.with("sheet-plan-full", &[("count", MAX_PLAN_ACTIONS.into())]));
        }
    }

    fn save_page(&mut self, page: Entry) {
        let page = Entry { changed_at: (self.edge.now)().timestamp(), ..page };
        let before = self.state.contents.journal.get(page.id).cloned();
        self.state.contents.journal_mut().set(page.clone());
        self.send(Change::SavePage { before, page });
    }

    pub(super) fn set(&mut self, settings: Settings) {
        let settings = self.policy.policy.chosen(settings, &self.state.settings);
        self.adopt(settings.clone());
        self.send(Change::SaveSettings(settings));
    }

    /// Lets the window follow settings that are stored or about to be.
    pub(super) fn adopt(&mut self, settings: Settings) {
        self.state.settings = settings;
        let chosen = self.settings().language;
        if let Some(language) = chosen.filter(|language| *language != self.texts.language()) {
            self.texts = Texts::new(language);
        }
    }
}
