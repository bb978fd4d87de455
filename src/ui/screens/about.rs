//! The program: its version, its folders, and who made the rest of it.

use super::about_list::{self, Lines};
use super::under_settings;
use crate::guides::Guide;
use crate::ui::about::{Credits, Notices};
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, aligned, column, heading, label, row, space, wrap};
use crate::ui::parts::{self, LongList, TextField};
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XL, GAP_XS, GAP_XXL, MEASURE, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::{Id, Ui};
use std::path::Path;

/// Longest text that is searched for.
const MAX_SOUGHT: usize = 60;
/// Widest field for it, in points.
const SEARCH: f32 = 320.0;

/// What is looked for, and where the lists stand.
#[derive(Default)]
pub struct AboutScreen {
    shows_licences: bool,
    sought: String,
    parts: LongList,
    licences: LongList,
    lines: Lines,
}

/// What a person can ask for on the page.
enum Asked {
    /// Something of the application.
    Do(Action),
    /// The parts, or their licences.
    Show { licences: bool },
}

impl AboutScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let View { texts, colors, about, .. } = view;
        let (key, credits) = match &about.notices {
            Notices::Unread => ("about-unread", None),
            Notices::Missing => ("about-missing", None),
            Notices::Read(credits) => ("about-others-lead", Some(credits)),
        };
        let count = credits.map_or(0, |credits| credits.parts.len());
        let others = texts.with(key, &[("count", count.into())]);
        let mut page = vec![
            under_settings::head("about-title", view).map(Asked::Do),
            label(texts.get("about-lead"), Style::BODY, colors.muted).at_most(MEASURE),
            space(GAP_L),
            column(GAP_S, facts(ui, view)),
            space(GAP_L),
            wrap(GAP_S, guides(view)).map(Asked::Do),
            space(GAP_XXL),
            heading(texts.get("about-others"), Style::LEAD.semibold(), colors.ink),
            space(GAP_XS),
            label(others, Style::BODY, colors.muted).at_most(MEASURE),
        ];
        if let Some(credits) = credits {
            page.extend(self.credits(credits, view));
        }
        match parts::page(ui, "about", view, column(0.0, page))? {
            Asked::Do(action) => return Some(action),
            Asked::Show { licences } => self.shows_licences = licences,
        }
        None
    }

    /// Two lists, one shown, and a field that narrows both.
    fn credits<'a>(&'a mut self, credits: &'a Credits, view: &'a View<'_>) -> [Node<'a, Asked>; 4] {
        let View { texts, colors, .. } = view;
        let Self { shows_licences, sought, parts, licences, lines } = self;
        let wanted = sought.trim().to_lowercase();
        let (names, shown) =
            (["about-parts", "about-licences"].map(|key| texts.get(key)), usize::from(*shows_licences));
        let [of_parts, of_licences] = names.clone();
        let which = parts::choices("about", names.map(|name| (name, None)).into(), Some(shown), colors, |chosen| {
            Asked::Show { licences: chosen == 1 }
        });
        let search = TextField {
            hint: texts.get("about-search-hint"),
            ..TextField::new(sought, Id::unique("about search"), texts.get("about-search"), MAX_SOUGHT, colors)
        };
        let list = if *shows_licences {
            about_list::licences(licences, lines, of_licences, wanted, credits, view)
        } else {
            about_list::parts(parts, of_parts, wanted, credits, view)
        };
        let search = search.node().at_least(WORDS_LEAST).at_most(SEARCH);
        [space(GAP_L), row(GAP_L, [which, search]).stacked_gap(GAP_S), space(GAP_L), list]
    }
}

/// The ways to the guides.
pub fn guides<'a>(view: &'a View<'_>) -> [Node<'a, Action>; Guide::ALL.len()] {
    Guide::ALL.map(|guide| {
        let button = Button::new(view.texts.get(guide.key())).icon(Icon::Report);
        button.node(view.colors, Action::OpenGuide(guide))
    })
}

/// What there is to know of the program, each beside its name or below.
fn facts<'a>(ui: &Ui, view: &'a View<'_>) -> Vec<Node<'a, Asked>> {
    let View { texts, colors, about, .. } = view;
    let folder = |folder: &Path| folder.display().to_string();
    let facts = [
        ("about-version", Some(env!("CARGO_PKG_VERSION").to_owned())),
        ("about-data", Some(folder(&about.data_folder))),
        ("about-log", about.log_folder.as_deref().map(folder)),
        ("about-renderer", about.renderer.clone()),
    ];
    let facts = facts.into_iter().filter_map(|(key, value)| {
        let value = label(value?, Style::COMPACT.medium(), colors.ink).fill().at_least(WORDS_LEAST).top();
        Some(row(GAP_XL, [label(texts.get(key), Style::COMPACT, colors.muted).top(), value]).stacked_gap(0.0))
    });
    aligned(ui, facts.collect())
}
