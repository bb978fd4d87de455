//! The course: its slides as a list, and the way to the wall.

use super::scroll::{self, Page};
use crate::lesson::{Lesson, Slide};
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Galley, Key, Rect, Sense, Ui, WidgetInfo, pos2, vec2};
use std::cell::LazyCell;
use std::sync::Arc;

/// Lowest row, in points.
const ROW: f32 = 48.0;

/// Keeps the lesson that is listed.
pub struct CourseScreen {
    lesson: LazyCell<Lesson>,
}

impl Default for CourseScreen {
    fn default() -> Self {
        Self { lesson: LazyCell::new(Lesson::shipped) }
    }
}

impl CourseScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        if ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::F5)) {
            return Some(Action::PresentCourse(0));
        }
        scroll::page(ui, "course", view.texts, |ui, page| self.page(ui, page, view))
    }

    fn page(&self, ui: &mut Ui, page: Page, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let language = texts.language();
        let at = pos2(page.left, page.origin.y + 24.0);
        let words = texts.get("course-present");
        let button = Button::new(&words).icon(Icon::Course).primary(colors);
        let width = button.width(ui);
        let is_tight = page.width < 560.0;
        let room = if is_tight { page.width } else { page.width - width - 24.0 };
        let title = text::heading(ui, at, room, self.lesson.title.get(language), Style::TITLE, colors.ink);
        let minutes: u32 =
            self.lesson.slides.iter().filter_map(|slide| slide.discussion.as_ref()).map(|talk| talk.minutes).sum();
        let minutes = usize::try_from(minutes).unwrap_or_default();
        let lead =
            texts.with("course-lead", &[("slides", self.lesson.slides.len().into()), ("minutes", minutes.into())]);
        let lead = text::paragraph(ui, pos2(page.left, title.bottom()), room, &lead, Style::BODY, colors.muted);
        let at = if is_tight {
            pos2(page.left, lead.bottom() + 12.0)
        } else {
            pos2(page.right() - width, page.origin.y + 32.0)
        };
        let present = button.show_at(ui, at, Anchor::Left, colors);
        let mut action = present.clicked().then_some(Action::PresentCourse(0));
        let mut y =
            if is_tight { present.rect.bottom() + 16.0 } else { (lead.bottom() + 24.0).max(page.origin.y + 104.0) };

        let width = page.width - 16.0;
        let rows: Vec<Row<'_>> = self.lesson.slides.iter().map(|slide| Row::of(ui, slide, width, view)).collect();
        let height = rows.iter().map(Row::height).sum::<f32>() + 16.0;
        let card = Rect::from_min_size(pos2(page.left, y), vec2(page.width, height));
        widgets::card(ui, card, colors);
        y += 8.0;
        for (index, row) in rows.into_iter().enumerate() {
            let rect = Rect::from_min_size(pos2(card.left() + 8.0, y), vec2(width, row.height()));
            if index > 0 {
                widgets::hairline(ui, rect.shrink2(vec2(16.0, 0.0)).x_range(), rect.top(), colors);
            }
            if row.show(ui, rect, index, view) {
                action = Some(Action::PresentCourse(index));
            }
            y = rect.bottom();
        }
        let keys = texts.get("course-keys");
        let at = pos2(page.left, card.bottom() + 16.0);
        let keys = text::paragraph(ui, at, page.width.min(760.0), &keys, Style::SMALL, colors.muted);
        let source = self.lesson.source.get(language);
        let at = pos2(page.left, keys.bottom() + 8.0);
        let source = text::paragraph(ui, at, page.width.min(760.0), source, Style::SMALL, colors.muted);
        (source.bottom(), action)
    }
}

/// A slide in the list.
struct Row<'a> {
    title: &'a str,
    shown: Arc<Galley>,
    minutes: Option<String>,
}

impl<'a> Row<'a> {
    fn of(ui: &Ui, slide: &'a Slide, width: f32, view: &View<'_>) -> Self {
        let View { texts, colors, .. } = view;
        let title = slide.title.get(texts.language());
        let minutes = slide.discussion.as_ref().map(|talk| {
            let minutes = usize::try_from(talk.minutes).unwrap_or_default();
            texts.with("course-minutes", &[("count", minutes.into())])
        });
        let beside = minutes.as_ref().map_or(0.0, |minutes| text::width(ui, minutes, Style::SMALL) + 32.0);
        let shown = text::galley(ui, title, Style::COMPACT.medium(), colors.ink, width - 76.0 - beside);
        Self { title, shown, minutes }
    }

    /// A title of many lines makes it higher.
    fn height(&self) -> f32 {
        (self.shown.size().y + 20.0).max(ROW)
    }

    fn show(self, ui: &mut Ui, rect: Rect, index: usize, view: &View<'_>) -> bool {
        let View { texts, colors, .. } = view;
        let Self { title, shown, minutes } = self;
        let response = ui.allocate_rect(rect, Sense::click());
        let number = (index + 1).to_string();
        let name = texts.with("course-slide", &[("number", (&number).into()), ("title", title.into())]);
        let name = minutes.iter().fold(name, |name, minutes| format!("{name}, {minutes}"));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if response.hovered() {
            ui.painter().rect_filled(rect.shrink2(vec2(0.0, 2.0)), crate::ui::theme::CONTROL_RADIUS, colors.sunken);
        }
        let y = rect.center().y;
        text::paint_centered(ui, pos2(rect.left() + 40.0, y), Anchor::Right, &number, Style::COMPACT, colors.muted);
        ui.painter().galley(pos2(rect.left() + 60.0, y - shown.size().y / 2.0), shown, colors.ink);
        if let Some(minutes) = minutes {
            let at = pos2(rect.right() - 16.0, y);
            text::paint_centered(ui, at, Anchor::Right, &minutes, Style::SMALL, colors.muted);
        }
        widgets::focus_ring(ui, &response, rect.shrink(3.0), 5.0, colors);
        response.clicked()
    }
}
