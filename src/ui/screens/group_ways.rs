//! The three ways in: files, codes and paper.

use crate::chart;
use crate::group::paper::{self, PaperProblem};
use crate::instrument::Instrument;
use crate::scoring::Answers;
use crate::ui::a11y;
use crate::ui::action::{Action, GroupAction};
use crate::ui::gathering::Collecting;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::{Id, Key, Pos2, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// Longest pasted text, in characters: a whole course's chat.
const MAX_PASTED: usize = 1_000_000;
const MAX_SHEET: usize = 400;

/// A folder that is watched, and files that are picked or dropped.
pub fn files(ui: &mut Ui, at: Pos2, width: f32, collecting: &Collecting, view: &View<'_>) -> (f32, Option<Action>) {
    let View { texts, colors, .. } = view;
    let mut y = at.y;
    let mut action = None;
    if let Some(folder) = &collecting.folder {
        let label = texts.get("group-folder");
        y = text::label(ui, pos2(at.x, y), Anchor::Left, &label, Style::SMALL, colors.muted).bottom() + 4.0;
        let path = folder.display().to_string();
        let key = if collecting.is_folder_gone { "group-folder-gone" } else { "group-folder-watched" };
        y = text::clipped(ui, pos2(at.x, y), width, &path, Style::COMPACT, colors.ink).bottom();
        let words = texts.get(key);
        let color = if collecting.is_folder_gone { colors.danger } else { colors.muted };
        y = text::paragraph(ui, pos2(at.x, y), width, &words, Style::SMALL, color).bottom() + 8.0;
    }
    let key = if collecting.folder.is_some() { "group-folder-change" } else { "group-folder-choose" };
    let words = texts.get(key);
    let folder = Button::new(&words).icon(Icon::Folder).show_at(ui, pos2(at.x, y), Anchor::Left, colors);
    if folder.clicked() {
        action = Some(Action::Group(GroupAction::WatchFolder));
    }
    let words = texts.get("group-files-choose");
    let pick = Button::new(&words);
    let beside = pos2(folder.rect.right() + 8.0, y);
    let fits = beside.x + pick.width(ui) <= at.x + width;
    let pick = pick.show_at(ui, if fits { beside } else { pos2(at.x, y + 48.0) }, Anchor::Left, colors);
    if pick.clicked() {
        action = Some(Action::Group(GroupAction::PickContributions));
    }
    let words = texts.get("group-drop");
    let at = pos2(at.x, pick.rect.bottom() + 8.0);
    (text::paragraph(ui, at, width, &words, Style::SMALL, colors.muted).bottom(), action)
}

/// What is half written.
#[derive(Default)]
pub struct Fields {
    codes: String,
    paper: String,
}

impl Fields {
    /// Codes, with any text around them.
    pub fn codes(&mut self, ui: &mut Ui, at: Pos2, width: f32, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let field = Rect::from_min_size(at, vec2(width, 96.0));
        let (name, hint) = (texts.get("group-codes-field"), texts.get("group-codes-hint"));
        let id = Id::unique("group-codes");
        // A chat's whole log is longer than its field.
        widgets::scroll_within(ui, field, |ui| {
            let mut inside = ui.new_child(UiBuilder::new().max_rect(field).id_salt("codes"));
            let area = ScrollArea::vertical().id_salt("codes").max_height(field.height());
            let shown = area.show(&mut inside, |ui| {
                let height = widgets::area_height(ui, &self.codes, width).max(field.height());
                let rect = Rect::from_min_size(ui.max_rect().min, vec2(width, height));
                widgets::text_field(ui, rect, id, &mut self.codes, &name, &hint, MAX_PASTED, colors);
            });
            a11y::name_scroll_bar(ui, shown.id, &texts.get("scroll-bar"));
        });
        ui.advance_cursor_after_rect(field);
        let words = texts.get("group-codes-take");
        let has_text = !self.codes.trim().is_empty();
        let button = Button::new(&words).icon(Icon::Plus).enabled(has_text);
        let taken = button.show_at(ui, pos2(at.x, field.bottom() + 8.0), Anchor::Left, colors);
        let action = (taken.clicked() && has_text)
            .then(|| Action::Group(GroupAction::CollectText(std::mem::take(&mut self.codes))));
        (taken.rect.bottom(), action)
    }

    /// One sheet of paper, echoed as answers before it counts.
    pub fn paper(
        &mut self,
        ui: &mut Ui,
        at: Pos2,
        width: f32,
        collecting: &Collecting,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let instrument = &collecting.instrument;
        let max = usize::from(instrument.scale.max());
        let help = texts.with("group-paper-help", &[("count", instrument.item_count().into()), ("max", max.into())]);
        let help = text::paragraph(ui, at, width, &help, Style::SMALL, colors.muted);
        let field = Rect::from_min_size(pos2(at.x, help.bottom() + 8.0), vec2(width, 40.0));
        let name = texts.get("group-paper-field");
        let id = Id::unique("group-paper");
        let response = widgets::text_field(ui, field, id, &mut self.paper, &name, "", MAX_SHEET, colors);
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let mut y = field.bottom() + 8.0;
        let read = paper::read(&self.paper, instrument);
        let mut answers = None;
        match read {
            Ok(read) => {
                y = echo(ui, pos2(at.x, y), width, instrument, &read, view);
                answers = Some(read);
            }
            Err(_) if self.paper.trim().is_empty() => {}
            Err(problem) => {
                let words = problem_words(&problem, view);
                y = text::paragraph(ui, pos2(at.x, y), width, &words, Style::SMALL, colors.ink).bottom();
            }
        }
        let words = texts.get("group-paper-count");
        let button = Button::new(&words).icon(Icon::Plus).enabled(answers.is_some());
        let counted = button.show_at(ui, pos2(at.x, y + 8.0), Anchor::Left, colors);
        let action = answers.filter(|_| counted.clicked() || is_entered).map(|answers| {
            self.paper.clear();
            response.request_focus();
            Action::Group(GroupAction::CollectPaper(answers))
        });
        (counted.rect.bottom(), action)
    }
}

/// The keyed answers under their dimensions, to be held against the paper.
fn echo(ui: &mut Ui, at: Pos2, width: f32, instrument: &Instrument, answers: &Answers, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let mut y = at.y;
    for (dimension, range) in instrument.dimension_ranges() {
        let given: Vec<String> =
            answers.slice(range).iter().map(|answer| chart::answer_in_row(*answer, None, texts)).collect();
        let name = dimension.short_title(texts.language());
        let words = texts.with("group-paper-echo", &[("name", name.into()), ("answers", (&given.join(" ")).into())]);
        y = text::paragraph(ui, pos2(at.x, y), width, &words, Style::COMPACT, colors.ink).bottom();
    }
    y
}

fn problem_words(problem: &PaperProblem, view: &View<'_>) -> String {
    let texts = view.texts;
    match problem {
        PaperProblem::Unreadable { column, item, character, max } => texts.with(
            "group-paper-unreadable",
            &[
                ("column", (*column).into()),
                ("item", (*item).into()),
                ("character", (&character.to_string()).into()),
                ("max", usize::from(*max).into()),
            ],
        ),
        PaperProblem::Count { expected, given } => {
            texts.with("group-paper-progress", &[("given", (*given).into()), ("expected", (*expected).into())])
        }
    }
}
