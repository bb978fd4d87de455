//! The page as it will be, beside what is ticked or alone, and what writes it
//! to a file.

use super::talk_asked::{Asked, Turn};
use crate::paper::Paper;
use crate::plan::{Conversation, Entry, EntryId, Line};
use crate::ui::action::{Action, FileAction, TalkFile};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, filler, label, line, row};
use crate::ui::papers::PaperOf;
use crate::ui::parts;
use crate::ui::spacing::{CONTROL, GAP_L, GAP_S, GAP_XXL, MEASURE, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::{Id, Key, Modifiers, Ui};

/// How the page is shown.
#[derive(Default)]
pub struct PageView {
    /// Whether it stands in the place of what is ticked, where both have no
    /// room.
    pub is_shown: bool,
    /// Whether it is shown alone, as high as the window.
    pub is_large: bool,
    /// Which of the pages is shown, from 0.
    at: usize,
}

/// What the page is laid out from: with all it says, so that what changes
/// elsewhere is seen.
pub fn wanted(page: &Entry, view: &View<'_>) -> PaperOf {
    let language = view.texts.language();
    let taken = Conversation::taken(page, &view.contents.history, &view.contents.plans);
    let statements = taken.statements.iter().map(|one| format!("{:?} {:?}", one.tick(), one.answer));
    let lines = taken.lines.iter().map(|line| match line {
        Line::Action(action) => format!("{} {:?}", action.text, action.due),
        Line::Area(..) => line.words(language).to_owned(),
    });
    let agreed = taken.agreed.iter().map(|action| format!("{} {:?}", action.text, action.due));
    let said = statements.chain(lines).chain(agreed).collect();
    let page = Entry { changed_at: jiff::Timestamp::UNIX_EPOCH, ..page.clone() };
    PaperOf { page, said, language }
}

impl PageView {
    /// Does that.
    pub fn turn(&mut self, turn: Turn, pages: usize) {
        match turn {
            Turn::Show(is_shown) => self.is_shown = is_shown,
            Turn::Large(is_large) => self.is_large = is_large,
            Turn::To(at) => self.at = at.min(pages.saturating_sub(1)),
        }
    }

    /// The page, and the way to the others where there are more.
    pub fn node<'a>(&self, page: EntryId, view: &'a View<'_>) -> Node<'a, Turn> {
        let pages = view.papers.of(page);
        let (at, name) = self.name(pages, view);
        let paper = parts::paper(page_id(), pages.get(at), name, view.colors, Some(Turn::Large(true)));
        column(GAP_S, std::iter::once(paper).chain(ways(at, pages.len(), view)))
    }

    /// The place of the page that is shown, and what it is called: with its
    /// words, which are seen on it.
    fn name(&self, pages: &[Paper], view: &View<'_>) -> (usize, String) {
        let count = pages.len().max(1);
        let at = self.at.min(count - 1);
        let words = pages.get(at).map(Paper::words).unwrap_or_default();
        let args = [("page", (at + 1).into()), ("pages", count.into()), ("words", (&words).into())];
        (at, view.texts.with("talk-page-name", &args))
    }
}

fn page_id() -> Id {
    Id::unique("the page of a conversation")
}

/// «1 av 2», with arrows.
fn ways<'a>(at: usize, pages: usize, view: &'a View<'_>) -> Option<Node<'a, Turn>> {
    let View { texts, colors, .. } = view;
    if pages < 2 {
        return None;
    }
    let way = |to: Option<usize>, icon: Icon, key: &str| match to.filter(|to| *to < pages) {
        Some(to) => parts::icon_button(CONTROL, icon, texts.get(key), colors, Turn::To(to)),
        None => filler().wide(CONTROL),
    };
    let words = texts.with("talk-page-of", &[("page", (at + 1).into()), ("pages", pages.into())]);
    let older = way(at.checked_sub(1), Icon::ArrowLeft, "talk-page-before");
    let newer = way(Some(at + 1), Icon::ArrowRight, "talk-page-after");
    Some(line(GAP_S, [filler(), older, label(words, Style::SMALL, colors.muted), newer, filler()]))
}

/// «Velg» and «Siden», where both have no room beside each other.
pub fn tabs<'a>(is_shown: bool, view: &'a View<'_>) -> Node<'a, Turn> {
    let texts = view.texts;
    let choices = ["talk-choose", "talk-page"].map(|key| (texts.get(key), None)).into();
    parts::choices("talk-shown", choices, Some(usize::from(is_shown)), view.colors, |place| Turn::Show(place == 1))
}

/// The page alone, as high as the window.
pub fn large(ui: &mut Ui, shown: &PageView, page: EntryId, view: &View<'_>) -> Option<Turn> {
    let View { texts, colors, .. } = view;
    let pages = view.papers.of(page);
    let (at, name) = shown.name(pages, view);
    let paper = pages.get(at);
    let room = ui.max_rect();
    let high = (room.height() - 2.0 * GAP_XXL - CONTROL).max(WORDS_LEAST);
    let wide = widgets::within(high / parts::paper_height(paper), WORDS_LEAST, room.width() - 2.0 * GAP_XXL);
    let close = parts::icon_button(CONTROL, Icon::Close, texts.get("talk-page-close"), colors, Turn::Large(false));
    let title = parts::head(texts.get("talk-page"), String::new(), [close], view);
    let paper = parts::paper(page_id(), paper, name, colors, None);
    let content = column(
        GAP_S,
        [title, line(NO_GAP, [filler(), paper.wide(wide), filler()])].into_iter().chain(ways(at, pages.len(), view)),
    );
    let asked = parts::page(ui, "talk-large", view, content);
    let is_shut = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let asked = if is_shut { Some(Turn::Large(false)) } else { asked };
    if matches!(asked, Some(Turn::Large(false))) {
        ui.memory_mut(|memory| memory.request_focus(page_id()));
    }
    asked
}

/// What writes the page, and where it is kept; or why nothing can be written.
pub fn foot<'a>(page: &Entry, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let is_empty = Conversation::taken(page, &view.contents.history, &view.contents.plans).is_empty();
    let button = |key: &str, icon: Icon| Button::new(texts.get(key)).icon(icon).tall().enabled(!is_empty);
    let write = |file: TalkFile| Action::File(FileAction::ExportTalk(page.id, file));
    let pdf = button("talk-pdf", Icon::Report);
    let pdf = if is_empty { pdf } else { pdf.primary(colors) };
    let docx = button("talk-docx", Icon::Download).name(texts.get("talk-docx-name"));
    let buttons = [pdf.node(colors, write(TalkFile::Pdf)), docx.node(colors, write(TalkFile::Docx))];
    let said = texts.get(if is_empty { "talk-empty" } else { "talk-kept" });
    let said = label(said, Style::SMALL, colors.muted).at_most(MEASURE).at_least(WORDS_LEAST);
    row(GAP_L, [line(GAP_S, buttons).fit().whole(), said.fill()])
}

/// A button that opens a list, each with what it asks for.
pub fn menu<'a>(button: Button<'a>, choices: Vec<(String, Asked)>, view: &'a View<'_>) -> Node<'a, Asked> {
    let name = view.texts.get("talk-others");
    button.node_then(view.colors, move |ui, opener| {
        let (words, asked): (Vec<String>, Vec<Asked>) = choices.into_iter().unzip();
        let chosen = widgets::menu(opener, ui, &name, &words, view.colors)?;
        asked.into_iter().nth(chosen)
    })
}
