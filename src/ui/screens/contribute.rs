//! Giving a session to a group: what is given, byte for byte, as a file or as
//! a code that can be read aloud, pasted, or held up as a picture.

use super::group_page::{self, MEASURE, Page};
use crate::chart::{Palette, Scheme};
use crate::group::{MAX_COURSE, code};
use crate::scoring::{Record, SessionId};
use crate::ui::action::{Action, Place, Shown};
use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Id, Pos2, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

/// Side of the picture, in points; its quiet zone is part of it.
const PICTURE: f32 = 176.0;
/// Empty modules round a QR picture, as its standard asks for.
const QUIET: usize = 4;

/// What is half written on the page.
#[derive(Default)]
pub struct ContributeScreen {
    course: Option<String>,
    picture: Option<(String, Vec<Vec<bool>>)>,
}

impl ContributeScreen {
    /// Shows the page of a finished session.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, session: SessionId) -> Option<Action> {
        let record = view.contents.history.get(session).filter(|record| record.session.is_finished())?;
        group_page::page(ui, "contribute", view.texts, |ui, page| self.page(ui, page, record, view))
    }

    fn page(&mut self, ui: &mut Ui, page: Page, record: &Record, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let id = record.session.id;
        let width = page.width.min(MEASURE);
        let at = pos2(page.left, page.origin.y + 24.0);
        let title = text::heading(ui, at, page.width, &texts.get("contribute-title"), Style::TITLE, colors.ink);
        let date = texts.date(record.session.date);
        let name = record.instrument.short_title(texts.language());
        let lead = texts.with("contribute-lead", &[("title", name.into()), ("date", (&date).into())]);
        let lead = text::paragraph(ui, pos2(page.left, title.bottom()), width, &lead, Style::BODY, colors.muted);
        let mut y = lead.bottom() + 24.0;
        let (bottom, mut action) = self.code(ui, pos2(page.left, y), page.width.min(760.0), record, view);
        y = bottom + 24.0;
        let (bottom, chosen) = self.file(ui, pos2(page.left, y), page.width.min(760.0), id, view);
        action = action.or(chosen);
        y = bottom + 24.0;
        let icon = Rect::from_center_size(pos2(page.left + 8.0, y + 10.0), vec2(ICON_SMALL, ICON_SMALL));
        icons::paint(ui, Icon::Shield, icon, colors.muted);
        let words = texts.get("contribute-limits");
        y = text::paragraph(ui, pos2(page.left + 24.0, y), width - 24.0, &words, Style::SMALL, colors.muted).bottom()
            + 24.0;
        let back = texts.get("contribute-back");
        let back = Button::new(&back).icon(Icon::ArrowLeft).show_at(ui, pos2(page.left, y), Anchor::Left, colors);
        if back.clicked() {
            action = Some(Action::Go(Place::Result(Shown::Session(id))));
        }
        (back.rect.bottom(), action)
    }

    /// The code, large, and as a picture.
    fn code(&mut self, ui: &mut Ui, at: Pos2, width: f32, record: &Record, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let Some(code) = code::of_record(record) else { return (at.y, None) };
        let is_beside = width >= 560.0;
        let words_width = if is_beside { width - 48.0 - PICTURE - 24.0 } else { width - 48.0 };
        let help = texts.get("contribute-code-help");
        let help_galley = text::galley(ui, &help, Style::COMPACT, colors.muted, words_width);
        let size = if text::width(ui, &code, Style::DISPLAY) <= words_width { Style::DISPLAY } else { Style::TITLE };
        let words_height = 36.0 + 56.0 + help_galley.size().y + 16.0 + 40.0;
        let height = if is_beside { words_height.max(PICTURE) } else { words_height + 16.0 + PICTURE } + 48.0;
        let card = Rect::from_min_size(at, vec2(width, height));
        widgets::card(ui, card, colors);
        let left = card.left() + 24.0;
        let heading = texts.get("contribute-code");
        let heading =
            text::heading(ui, pos2(left, card.top() + 20.0), words_width, &heading, Style::LEAD.semibold(), colors.ink);
        let shown = text::label(ui, pos2(left, heading.bottom() + 4.0), Anchor::Left, &code, size, colors.ink);
        let placed = text::place(
            ui,
            pos2(left, shown.bottom() + 8.0),
            Anchor::Left,
            help_galley,
            colors.muted,
            &help,
            Role::Label,
        );
        let words = texts.get("contribute-code-copy");
        let copy_at = pos2(left, placed.bottom() + 16.0);
        let copy = Button::new(&words).icon(Icon::Copy).show_at(ui, copy_at, Anchor::Left, colors);
        let picture_at = if is_beside {
            pos2(card.right() - 24.0 - PICTURE, card.top() + 24.0)
        } else {
            pos2(left, copy.rect.bottom() + 16.0)
        };
        self.picture(ui, picture_at, &code, view);
        (card.bottom(), copy.clicked().then_some(Action::CopyCode(record.session.id)))
    }

    /// The code as a QR picture: always dark on white, for cameras.
    fn picture(&mut self, ui: &mut Ui, at: Pos2, code: &str, view: &View<'_>) {
        if self.picture.as_ref().is_none_or(|(of, _)| of != code) {
            self.picture = modules(code).map(|modules| (code.to_owned(), modules));
        }
        let Some((_, modules)) = &self.picture else { return };
        let rect = Rect::from_min_size(at, vec2(PICTURE, PICTURE));
        let response = ui.allocate_rect(rect, Sense::hover());
        let name = view.texts.with("contribute-picture", &[("code", code.into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        // Paper and ink of the picture, whatever the theme.
        let paper = Colors::new(Palette::of(Scheme::Light));
        ui.painter().rect_filled(rect, 4.0, paper.surface);
        let side =
            (PICTURE / (modules.len() + 2 * QUIET) as f32 * ui.pixels_per_point()).floor() / ui.pixels_per_point();
        let start = rect.center() - vec2(side, side) * (modules.len() as f32 / 2.0);
        for (row, dark) in modules.iter().enumerate() {
            for (column, is_dark) in dark.iter().enumerate() {
                if *is_dark {
                    let min = start + vec2(column as f32, row as f32) * side;
                    ui.painter().rect_filled(Rect::from_min_size(min, vec2(side, side)), 0.0, paper.ink);
                }
            }
        }
    }

    /// The file, for a course.
    fn file(&mut self, ui: &mut Ui, at: Pos2, width: f32, id: SessionId, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let inner = width - 48.0;
        let help = texts.get("contribute-file-help");
        let help_galley = text::galley(ui, &help, Style::COMPACT, colors.muted, inner);
        let height = 56.0 + help_galley.size().y + 16.0 + 20.0 + 8.0 + 40.0 + 16.0 + 40.0 + 24.0;
        let card = Rect::from_min_size(at, vec2(width, height));
        widgets::card(ui, card, colors);
        let left = card.left() + 24.0;
        let heading = texts.get("contribute-file");
        text::heading(ui, pos2(left, card.top() + 20.0), inner, &heading, Style::LEAD.semibold(), colors.ink);
        let placed =
            text::place(ui, pos2(left, card.top() + 56.0), Anchor::Left, help_galley, colors.muted, &help, Role::Label);
        let label = texts.get("group-course");
        let label_at = pos2(left, placed.bottom() + 16.0);
        let label_rect = text::label(ui, label_at, Anchor::Left, &label, Style::COMPACT.semibold(), colors.ink);
        let field = Rect::from_min_size(pos2(left, label_rect.bottom() + 8.0), vec2(inner.min(440.0), 40.0));
        let course = self.course.get_or_insert_with(|| view.course.to_owned());
        let hint = texts.get("group-course-hint");
        widgets::text_field(ui, field, Id::unique("contribute-course"), course, &label, &hint, MAX_COURSE, colors);
        let words = texts.get("contribute-save");
        let has_course = !course.trim().is_empty();
        let button = Button::new(&words).icon(Icon::Download).enabled(has_course);
        let saved = button.show_at(ui, pos2(left, field.bottom() + 16.0), Anchor::Left, colors);
        if !has_course {
            let words = texts.get("contribute-no-course");
            let at = pos2(saved.rect.right() + 16.0, saved.rect.center().y);
            if at.x + text::width(ui, &words, Style::SMALL) <= card.right() - 24.0 {
                text::label_centered(ui, at, Anchor::Left, &words, Style::SMALL, colors.muted);
            }
        }
        let action = (saved.clicked() && has_course).then(|| Action::Contribute(id, course.clone()));
        (card.bottom(), action)
    }
}

/// The dark modules of a QR picture, row by row.
fn modules(code: &str) -> Option<Vec<Vec<bool>>> {
    let picture = qrcode::QrCode::new(code).ok()?;
    let width = picture.width();
    let colors = picture.to_colors();
    Some(colors.chunks(width).map(|row| row.iter().map(|color| *color == qrcode::Color::Dark).collect()).collect())
}
