//! The lessons that can be shown and read: the shipped one, and those that
//! lie in files beside the history.

use super::{Lesson, file};
use crate::instrument::own::{Named, OwnFile};
use crate::instrument::{Catalog, Problem, ProblemKind};
use std::sync::Arc;

/// The folder of the files inside the data folder.
pub const FOLDER: &str = "lessons";

/// All that is there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lessons {
    /// The files, good and bad, in the order of their names.
    own: Vec<OwnFile<Lesson>>,
}

impl Lessons {
    /// Takes every sound file; the others are told with all their problems.
    pub fn adopt(mut files: Vec<Named>, catalog: &Catalog) -> Self {
        files.sort_by(|one, other| one.0.cmp(&other.0));
        let mut lessons = Self::default();
        for (name, text) in files {
            let outcome = text.map_err(|problem| vec![problem]).and_then(|text| lessons.check(&text, catalog));
            lessons.own.push(OwnFile { name, outcome });
        }
        lessons
    }

    /// Reads a file that is to be added to what is here.
    ///
    /// # Errors
    /// Every problem of the file; or what it clashes with.
    pub fn check(&self, text: &str, catalog: &Catalog) -> Result<Arc<Lesson>, Vec<Problem>> {
        let lesson = file::read(text, catalog)?;
        let problem = |place: &str, kind| Err(vec![Problem { place: place.to_owned(), kind }]);
        let shipped = Lesson::shipped();
        if lesson.id == shipped.id {
            return if lesson == **shipped {
                Ok(Arc::clone(shipped))
            } else {
                problem("lesson.id", ProblemKind::LessonShipped)
            };
        }
        let known = self.sound().find(|known| (&known.id, known.version) == (&lesson.id, lesson.version));
        match known {
            Some(known) if **known != lesson => problem("lesson.version", ProblemKind::LessonTaken(lesson.version)),
            Some(known) => Ok(Arc::clone(known)),
            None => Ok(Arc::new(lesson)),
        }
    }

    /// The files, good and bad.
    pub fn own(&self) -> &[OwnFile<Lesson>] {
        &self.own
    }

    /// Whether it is here already.
    pub fn has(&self, lesson: &Lesson) -> bool {
        self.offered().iter().any(|offered| **offered == *lesson)
    }

    /// What can be shown and read: the shipped one first, then the newest
    /// version of each other.
    pub fn offered(&self) -> Vec<Arc<Lesson>> {
        let mut offered = vec![Arc::clone(Lesson::shipped())];
        for lesson in self.sound() {
            match offered.iter_mut().find(|known| known.id == lesson.id) {
                Some(known) if known.version < lesson.version => *known = Arc::clone(lesson),
                Some(_) => {}
                None => offered.push(Arc::clone(lesson)),
            }
        }
        offered
    }

    fn sound(&self) -> impl Iterator<Item = &Arc<Lesson>> {
        self.own.iter().filter_map(|file| file.outcome.as_ref().ok())
    }
}
