//! The script: each slide in order, when it begins, what stands on it, what to
//! say, and whose words they are.

use crate::export::report::{Block, Document, Voice};
use crate::i18n::Texts;
use crate::instrument::LocalText;
use crate::lesson::{Lesson, Row, Slide, SlideKind, running_order, whole_length};

/// Of a lesson without what is hidden.
pub fn script(lesson: &Lesson, texts: &Texts) -> Document {
    let language = texts.language();
    let title = lesson.title.get(language).to_owned();
    let lines = vec![length(lesson, texts)];
    let rows = running_order(lesson);
    let mut blocks = Vec::new();
    for (index, (slide, row)) in lesson.slides.iter().zip(&rows).enumerate() {
        if let Some(gathering) = row.begins {
            let words = texts.with("lesson-gathering", &[("number", gathering.into())]);
            blocks.push(Block::heading(2, words));
        }
        blocks.push(Block::heading(if is_split(&rows) { 3 } else { 2 }, heading(index, slide, row, texts)));
        blocks.extend(of_slide(slide, texts));
    }
    if is_split(&rows) {
        blocks.insert(0, Block::heading(2, texts.with("lesson-gathering", &[("number", 1_usize.into())])));
    }
    blocks.push(Block::text(Voice::Note, whose(lesson, texts)));
    blocks.push(Block::plain(lesson.source.get(language).to_owned()));
    Document { foot: title.clone(), ..Document::sheet(title, lines, blocks, texts) }
}

fn is_split(rows: &[Row]) -> bool {
    rows.iter().any(|row| row.begins.is_some())
}

/// «15 lysbilder, 1 t 26 min».
fn length(lesson: &Lesson, texts: &Texts) -> String {
    texts.with("lesson-length", &[("slides", lesson.slides.len().into()), ("length", (&span(lesson, texts)).into())])
}

fn span(lesson: &Lesson, texts: &Texts) -> String {
    texts.span(whole_length(lesson))
}

fn heading(index: usize, slide: &Slide, row: &Row, texts: &Texts) -> String {
    let title = slide.title.get(texts.language());
    let number = index + 1;
    let words = format!("{number}. {title}");
    row.at.map_or(words.clone(), |at| format!("{at} · {words}"))
}

fn of_slide(slide: &Slide, texts: &Texts) -> Vec<Block> {
    let language = texts.language();
    let said = |text: &LocalText| text.get(language).to_owned();
    let mut blocks = Vec::new();
    if slide.length() > 0 {
        let minutes = texts.span(slide.length());
        blocks.push(Block::text(Voice::Question, texts.with("lesson-takes", &[("length", (&minutes).into())])));
    }
    blocks.extend(slide.lead.as_ref().map(said).map(Block::plain));
    blocks.extend(
        slide
            .alt
            .as_ref()
            .map(|alt| Block::plain(texts.with("lesson-picture-of", &[("alt", alt.get(language).into())]))),
    );
    let marked = |list: &[LocalText], is_numbered: bool| -> Vec<String> {
        let line = |(index, text): (usize, &LocalText)| match is_numbered {
            true => format!("{}. {}", index + 1, text.get(language)),
            false => format!("– {}", text.get(language)),
        };
        list.iter().enumerate().map(line).collect()
    };
    let mut paragraphs = marked(&slide.questions, false);
    paragraphs.extend(marked(&slide.bullets, slide.numbered));
    for (index, column) in slide.columns.iter().enumerate() {
        let title = said(&column.title);
        let step = format!("{}. ", index + 1);
        let title = if slide.kind == SlideKind::Process && !title.starts_with(&step) { step + &title } else { title };
        let subtitle = column.subtitle.as_ref().map(|text| format!(": {}", text.get(language))).unwrap_or_default();
        paragraphs.push(title + &subtitle);
        paragraphs.extend(marked(&column.bullets, false));
    }
    if !paragraphs.is_empty() {
        blocks.push(Block::Text { voice: Voice::Plain, paragraphs });
    }
    if let Some(talk) = &slide.discussion {
        let minutes = usize::try_from(talk.minutes).unwrap_or_default();
        blocks.push(Block::text(Voice::Question, texts.with("read-talk", &[("count", minutes.into())])));
        blocks.push(Block::plain(said(&talk.question)));
    }
    if !slide.notes.is_empty() {
        blocks.extend(Block::own(slide.notes.get(language)));
    }
    blocks
}

/// What is the course's, and what is not: told slide by slide.
fn whose(lesson: &Lesson, texts: &Texts) -> String {
    let edited = lesson.slides.iter().enumerate().filter(|(_, slide)| !slide.edited.is_empty());
    let numbers: Vec<String> = edited.map(|(index, _)| (index + 1).to_string()).collect();
    let mut words = texts.get(if lesson.is_of_the_course() { "lesson-whose-course" } else { "lesson-whose-other" });
    if !numbers.is_empty() {
        words.push(' ');
        words += &texts.with("lesson-whose-edited", &[("slides", (&numbers.join(", ")).into())]);
    }
    let untranslated = lesson.slides.iter().filter(|slide| slide.untranslated(texts.language()) > 0).count();
    if untranslated > 0 {
        words.push(' ');
        words += &texts.with("lesson-untranslated-slides", &[("count", untranslated.into())]);
    }
    words
}
