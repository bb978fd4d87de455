//! The fields of a lesson that is made one's own: what is written in them, and
//! what that changes.

use crate::lesson::{Clock, Edit, Lesson, MOST_MINUTES, MOST_MINUTES_OF_A_SLIDE, Slide, SlideKind};
use crate::lesson::{lines_of, most_letters};
use crate::ui::view::View;

/// Longest number or time of the day, in characters.
const SHORT: usize = 5;

/// What a field is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// What the lesson is called.
    Title,
    /// When it begins.
    Start,
    /// The text at a place of the open slide.
    Text(String),
    /// How long the talk is.
    Talk,
    /// How long all of the slide takes.
    Minutes,
}

/// Something that is written in a field.
#[derive(Debug)]
pub struct Field {
    pub what: What,
    /// As it is typed.
    pub value: String,
    /// As it was in the lesson, when that was last looked at.
    seen: String,
    /// What was given last.
    given: String,
}

/// Every field of the open slide, in the order it is read.
pub fn of_slide(slide: &Slide) -> Vec<What> {
    let text = |place: &str| What::Text(place.to_owned());
    let mut fields = vec![text("title"), text("lead")];
    if slide.kind == SlideKind::Picture {
        fields.push(text("alt"));
    }
    let lines = |list: &str, count: usize| (0..count).map(|at| What::Text(format!("{list}/{at}"))).collect::<Vec<_>>();
    fields.extend(lines("questions", slide.questions.len()));
    fields.extend(lines("bullets", slide.bullets.len()));
    for (at, column) in slide.columns.iter().enumerate() {
        fields.extend([text(&format!("columns/{at}/title")), text(&format!("columns/{at}/subtitle"))]);
        fields.extend(lines(&format!("columns/{at}/bullets"), column.bullets.len()));
    }
    fields.push(text("discussion/question"));
    if slide.discussion.is_some() {
        fields.push(What::Talk);
    }
    fields.push(What::Minutes);
    if slide.source.is_some() {
        fields.push(text("source"));
    }
    fields.push(text("notes"));
    fields
}

impl What {
    /// What stands there in the lesson.
    pub fn words(&self, lesson: &Lesson, slide: Option<&Slide>, view: &View<'_>) -> String {
        let language = view.texts.language();
        let number = |minutes: Option<u32>| minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
        match self {
            Self::Title => lesson.title.get(language).to_owned(),
            Self::Start => lesson.start.map(|start| start.to_string()).unwrap_or_default(),
            Self::Text(place) => {
                slide.and_then(|slide| slide.text_at(place)).map_or("", |text| text.get(language)).to_owned()
            }
            Self::Talk => number(slide.and_then(|slide| slide.discussion.as_ref()).map(|talk| talk.minutes)),
            Self::Minutes => number(slide.and_then(|slide| slide.minutes)),
        }
    }

    /// What it is called.
    pub fn name(&self, view: &View<'_>) -> String {
        let texts = view.texts;
        let number = |at: &str| at.parse::<usize>().unwrap_or_default() + 1;
        let place = match self {
            Self::Title => return texts.get("slide-title"),
            Self::Start => return texts.get("slide-start"),
            Self::Talk => return texts.get("slide-field-talk-minutes"),
            Self::Minutes => return texts.get("slide-field-minutes"),
            Self::Text(place) => place,
        };
        match place.split('/').collect::<Vec<_>>().as_slice() {
            ["questions", at] => texts.with("slide-field-question", &[("number", number(at).into())]),
            ["bullets", at] => texts.with("slide-field-bullet", &[("number", number(at).into())]),
            ["columns", at, "title"] => texts.with("slide-field-column", &[("number", number(at).into())]),
            ["columns", at, "subtitle"] => texts.with("slide-field-subtitle", &[("number", number(at).into())]),
            ["columns", column, "bullets", at] => {
                let args = [("column", number(column).into()), ("number", number(at).into())];
                texts.with("slide-field-column-bullet", &args)
            }
            ["discussion", _] => texts.get("slide-field-talk"),
            [name] => texts.get(&format!("slide-field-{name}")),
            _ => String::new(),
        }
    }

    /// Longest text, in characters.
    pub fn most(&self) -> usize {
        match self {
            Self::Title => most_letters("title"),
            Self::Text(place) => most_letters(place),
            Self::Start | Self::Talk | Self::Minutes => SHORT,
        }
    }

    /// Whether it stands on one line, as on the wall.
    pub fn is_line(&self) -> bool {
        self.most() <= most_letters("columns/0/bullets/0")
    }

    /// Whether it is a number or a time.
    pub fn is_short(&self) -> bool {
        matches!(self, Self::Start | Self::Talk | Self::Minutes)
    }

    /// What writing `value` there changes; nothing where it cannot stand there.
    fn edit(&self, value: &str, slide: usize) -> Option<Edit> {
        let value = value.trim();
        let number = |least: u32, most: u32| value.parse::<u32>().ok().filter(|one| (least..=most).contains(one));
        match self {
            Self::Title => (!value.is_empty()).then(|| Edit::Title(value.to_owned())),
            Self::Start if value.is_empty() => Some(Edit::Start(None)),
            Self::Start => value.parse::<Clock>().ok().map(|start| Edit::Start(Some(start))),
            Self::Text(place) => {
                let may_be_blank = matches!(place.as_str(), "lead" | "source" | "notes" | "discussion/question")
                    || place.ends_with("/subtitle");
                let is_given = may_be_blank || !value.is_empty();
                is_given.then(|| Edit::Text(slide, place.clone(), value.to_owned()))
            }
            Self::Talk => number(1, MOST_MINUTES).map(|minutes| Edit::Talk(slide, minutes)),
            Self::Minutes if value.is_empty() => Some(Edit::Minutes(slide, None)),
            Self::Minutes => {
                number(u32::MIN, MOST_MINUTES_OF_A_SLIDE).map(|minutes| Edit::Minutes(slide, Some(minutes)))
            }
        }
    }

    /// The list that it is a line of, and whether the line can be taken out
    /// and another added.
    pub fn list(&self, slide: &Slide) -> Option<(String, bool, bool)> {
        let Self::Text(place) = self else { return None };
        let (list, _) = place.rsplit_once('/')?;
        let ((least, most), there) = lines_of(slide, list)?;
        Some((list.to_owned(), there > least, there < most))
    }
}

impl Field {
    /// As the lesson has it.
    pub fn new(what: What, words: String) -> Self {
        Self { what, value: words.clone(), given: words.clone(), seen: words }
    }

    /// Follows what has changed in the lesson otherwise than by this field.
    pub fn follow(&mut self, words: String) {
        if words != self.seen {
            if words != self.value.trim() && words != self.given {
                self.value.clone_from(&words);
                self.given.clone_from(&words);
            }
            self.seen = words;
        }
    }

    /// What was written since it was given last.
    pub fn give(&mut self, slide: usize) -> Option<Edit> {
        if self.value == self.given {
            return None;
        }
        self.given.clone_from(&self.value);
        self.what.edit(&self.value, slide)
    }

    /// Whether what is written cannot stand there.
    pub fn is_wrong(&self) -> bool {
        self.what.is_short() && self.what.edit(&self.value, usize::MIN).is_none()
    }
}
