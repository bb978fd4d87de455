//! What a facilitator decides before anything is collected.

use super::group_page::{MEASURE, Page};
use super::workplace;
use crate::group::{Floor, MAX_COURSE};
use crate::ui::action::{Action, GroupAction};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button, Tab};
use egui::{Id, Rect, Ui, pos2, vec2};

/// What is half written.
#[derive(Default)]
pub struct Setup {
    instrument: usize,
    course: String,
    floor: usize,
}

impl Setup {
    /// Shows the page; gives where it ended.
    pub fn show(&mut self, ui: &mut Ui, page: Page, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let at = pos2(page.left, page.origin.y + 24.0);
        let title = text::heading(ui, at, page.width, &texts.get("group-title"), Style::TITLE, colors.ink);
        let at = pos2(page.left, title.bottom());
        let width = page.width.min(MEASURE);
        let lead = text::paragraph(ui, at, width, &texts.get("group-lead"), Style::BODY, colors.muted);
        let mut y = (lead.bottom() + 24.0).max(page.origin.y + 104.0);

        y = label(ui, pos2(page.left, y), &texts.get("group-instrument"), view);
        let offered = view.catalog.offered();
        let tabs: Vec<Tab<'_>> = offered
            .iter()
            .map(|instrument| Tab {
                text: instrument.short_title(texts.language()),
                icon: None,
                marker: Some(instrument.marker),
            })
            .collect();
        let name = texts.get("group-instrument");
        let (rect, chosen) =
            widgets::tabs_or_list(ui, pos2(page.left, y), page.width, &name, &tabs, Some(self.instrument), colors);
        self.instrument = chosen.unwrap_or(self.instrument).min(offered.len().saturating_sub(1));
        y = rect.bottom() + 24.0;

        y = label(ui, pos2(page.left, y), &texts.get("group-course"), view);
        let field = Rect::from_min_size(pos2(page.left, y), vec2(width.min(440.0), 40.0));
        let (name, hint) = (texts.get("group-course"), texts.get("group-course-hint"));
        let response = widgets::text_field(
            ui,
            field,
            Id::unique("group-course"),
            &mut self.course,
            &name,
            &hint,
            MAX_COURSE,
            colors,
        );
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let help = texts.get("group-course-help");
        y = text::paragraph(ui, pos2(page.left, field.bottom() + 8.0), width, &help, Style::SMALL, colors.muted)
            .bottom()
            + 24.0;

        y = label(ui, pos2(page.left, y), &texts.get("group-floor"), view);
        let lowest = view.policy.floor(Floor::LOWEST);
        let floors: Vec<Floor> = Floor::offered(lowest).collect();
        let options: Vec<String> =
            floors.iter().map(|floor| texts.with("group-floor-of", &[("count", floor.persons().into())])).collect();
        self.floor = self.floor.min(floors.len().saturating_sub(1));
        let rect = Rect::from_min_size(pos2(page.left, y), vec2(200.0, 40.0));
        if let Some(floor) =
            widgets::dropdown(ui, rect, &texts.get("group-floor"), &options, self.floor, widgets::Edge::Drawn, colors)
        {
            self.floor = floor;
        }
        let help = texts.get("group-floor-help");
        let at = pos2(page.left, rect.bottom() + 8.0);
        y = text::paragraph(ui, at, width, &help, Style::SMALL, colors.muted).bottom();
        if lowest > Floor::LOWEST {
            let words = texts.with("group-floor-policy", &[("count", lowest.persons().into())]);
            y = workplace::limit(ui, pos2(page.left, y + 8.0), width, &words, view);
        }
        y += 32.0;

        let words = texts.get("group-begin");
        let begin = Button::new(&words).primary(colors).show_at(ui, pos2(page.left, y), Anchor::Left, colors);
        let action = offered.get(self.instrument).filter(|_| begin.clicked() || is_entered).map(|instrument| {
            let floor = floors.get(self.floor).copied().unwrap_or(lowest);
            Action::Group(GroupAction::BeginGroup {
                instrument: instrument.id.clone(),
                course: self.course.clone(),
                floor,
            })
        });
        (begin.rect.bottom(), action)
    }
}

/// The name of a field; gives where the field begins.
fn label(ui: &mut Ui, at: egui::Pos2, words: &str, view: &View<'_>) -> f32 {
    text::label(ui, at, Anchor::Left, words, Style::COMPACT.semibold(), view.colors.ink).bottom() + 8.0
}
