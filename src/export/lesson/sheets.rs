//! What the template of slides is given: every word as it stands on the wall.

use crate::i18n::Texts;
use crate::lesson::{Column, Icon, Lesson, Slide, SlideKind};
use serde_json::{Value, json};

/// The signs, in the colour of what they stand beside.
const SIGNS: [(&str, &str); 6] = [
    ("person", include_str!("../../../assets/icons/person.svg")),
    ("exchange", include_str!("../../../assets/icons/compare.svg")),
    ("people", include_str!("../../../assets/icons/group.svg")),
    ("talk", include_str!("../../../assets/icons/note.svg")),
    ("timer", include_str!("../../../assets/icons/timer.svg")),
    ("next", include_str!("../../../assets/icons/arrow-right.svg")),
];

/// A lesson without what is hidden. Each text that is seen is handed to
/// `mend` once.
pub fn data(lesson: &Lesson, is_handout: bool, texts: &Texts, mend: &mut dyn FnMut(&mut String)) -> Value {
    let mut set = |text: &str| {
        let mut text = text.to_owned();
        mend(&mut text);
        text
    };
    let language = texts.language();
    let title = set(lesson.title.get(language));
    let source = set(lesson.source.get(language));
    let count = lesson.slides.len();
    let slides: Vec<Value> = lesson
        .slides
        .iter()
        .enumerate()
        .map(|(index, slide)| {
            let place = texts.with("wall-slide-of", &[("place", (index + 1).into()), ("count", count.into())]);
            on_paper(slide, place, texts, &mut set)
        })
        .collect();
    let page_of = texts.with("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
    json!({
        "look": if is_handout { "handout" } else { "slides" },
        "language": language.tag(),
        "title": title,
        "source": source,
        "course": texts.with("wall-course", &[("title", title.as_str().into())]),
        "talk": texts.get("wall-talk"),
        "notes": texts.get("lesson-handout-notes"),
        "page_of": page_of,
        "gap": texts.get("report-gap"),
        "signs": SIGNS.into_iter().collect::<std::collections::BTreeMap<_, _>>(),
        "slides": slides,
    })
}

fn on_paper(slide: &Slide, place: String, texts: &Texts, set: &mut impl FnMut(&str) -> String) -> Value {
    let language = texts.language();
    let steps = slide.kind == SlideKind::Process;
    let columns: Vec<Value> =
        slide.columns.iter().enumerate().map(|(at, one)| column(one, steps.then_some(at + 1), texts, set)).collect();
    let mut list = |list: &[crate::instrument::LocalText]| -> Vec<String> {
        list.iter().map(|text| set(text.get(language))).collect()
    };
    let (questions, bullets) = (list(&slide.questions), list(&slide.bullets));
    let talk = slide.discussion.as_ref();
    // Where there is nothing, there is an empty text: what is empty is not set.
    let mut one = |text: Option<&crate::instrument::LocalText>| set(text.map_or("", |text| text.get(language)));
    json!({
        "place": place,
        "title": one(Some(&slide.title)),
        "lead": one(slide.lead.as_ref()),
        "questions": questions,
        "bullets": bullets,
        "numbered": slide.numbered,
        "columns": columns,
        "picture": slide.picture.as_ref().map(|name| format!("{name}.png")).unwrap_or_default(),
        "alt": one(slide.alt.as_ref()),
        "source": one(slide.source.as_ref()),
        "talk": one(talk.map(|talk| &talk.question)),
        "time": talk.map(|talk| format!("{:02}:00", talk.minutes)).unwrap_or_default(),
    })
}

fn column(column: &Column, step: Option<usize>, texts: &Texts, set: &mut impl FnMut(&str) -> String) -> Value {
    let language = texts.language();
    let title = column.title.get(language);
    // The number that the title begins with becomes the sign.
    let title = step.and_then(|step| title.strip_prefix(&format!("{step}. "))).unwrap_or(title);
    let sign = column.icon.map_or("", |icon| match icon {
        Icon::Person => "person",
        Icon::Exchange => "exchange",
        Icon::People => "people",
    });
    json!({
        "step": step,
        "sign": sign,
        "title": set(title),
        "subtitle": column.subtitle.as_ref().map(|text| set(text.get(language))).unwrap_or_default(),
        "bullets": column.bullets.iter().map(|text| set(text.get(language))).collect::<Vec<_>>(),
    })
}
