//! Asks whether a file that the program was started with is to be taken in.

use super::action::{Action, FileAction};
use super::bars::PAD;
use super::given_file::{GivenFile, GivenWhat};
use super::layout::{column, label, wrap};
use super::parts;
use super::spacing::{GAP_M, GAP_S, MEASURE};
use super::text::Style;
use super::view::View;
use super::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Id, Popup, Rect, Ui, UiBuilder};

/// How much of the page the question takes; in a very low window it scrolls.
const MOST: f32 = 0.5;

/// Shows the question across the top of `page`; gives the room it took. One
/// that `is_new` takes the keyboard; Escape answers no, unless it `leaves_else`,
/// as a field or what covers the page, or shuts a menu.
pub fn show(
    ui: &mut Ui,
    page: Rect,
    given: &GivenFile,
    is_new: bool,
    leaves_else: bool,
    view: &View<'_>,
) -> (Rect, Option<Action>) {
    let View { texts, colors, .. } = view;
    let is_escaped = super::is_escaped(ui) && !leaves_else && !Popup::is_any_open(ui.ctx());
    let name = ("name", (&given.name).into());
    let words = match &given.what {
        GivenWhat::Archive { sessions } => texts.with("given-archive", &[name, ("count", (*sessions).into())]),
        GivenWhat::Instrument { title } => texts.with("given-instrument", &[name, ("title", title.into())]),
        GivenWhat::Lesson { title } => texts.with("given-lesson", &[name, ("title", title.into())]),
        GivenWhat::Course { name, is_known } => {
            let key = if *is_known { "given-course-known" } else { "given-course" };
            texts.with(key, &[("course", name.into())])
        }
    };
    let is_joined = matches!(given.what, GivenWhat::Course { is_known: false, .. });
    let take = Button::new(texts.get(if is_joined { "given-course-join" } else { "given-take" }))
        .primary(colors)
        .node(colors, Action::File(FileAction::TakeGiven));
    // What changes nothing is nearest at hand.
    let leave =
        Button::new(texts.get("cancel")).node_with_keyboard(is_new, colors, Action::File(FileAction::LeaveGiven));
    let content = column(
        GAP_M,
        [label(words, Style::BODY, colors.ink).role(Role::Alert).at_most(MEASURE), wrap(GAP_S, [take, leave])],
    );
    let content = content.pad(PAD);
    let height = content.height(ui, page.width()).min(MOST * page.height());
    let rect = page.with_max_y(page.top() + height);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("given"));
    let asked = parts::scrolled(Id::unique("given file"), texts, content).show(&mut ui, rect);
    widgets::hairline(&ui, rect.x_range(), rect.bottom(), colors);
    (rect, asked.or(is_escaped.then_some(Action::File(FileAction::LeaveGiven))))
}
