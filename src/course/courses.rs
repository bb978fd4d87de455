//! Every course of a history, those one leads and those one takes part in.

use super::{Course, CourseResult, Joined};
use crate::group::CourseCode;

/// Every course of a history.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Courses {
    /// Those that one leads, the oldest first.
    pub led: Vec<Course>,
    /// Those that one takes part in, in the order one joined.
    pub joined: Vec<Joined>,
}

impl Courses {
    /// The course one leads that has this code.
    pub fn led(&self, code: CourseCode) -> Option<&Course> {
        self.led.iter().find(|course| course.code == code)
    }

    /// The course one takes part in that has this code.
    pub fn joined(&self, code: CourseCode) -> Option<&Joined> {
        self.joined.iter().find(|joined| joined.code == code)
    }

    /// Adds what is not here, as an import does in the store: of a course that
    /// is, results that are new.
    pub fn merge(&mut self, other: Self) {
        for course in other.led {
            let Some(ours) = self.led.iter_mut().find(|ours| ours.code == course.code) else {
                self.led.push(Course { received: Vec::new(), ..course });
                continue;
            };
            for result in course.results {
                let is_same = |one: &CourseResult| {
                    (one.round, &one.instrument, one.part) == (result.round, &result.instrument, result.part)
                };
                if !ours.results.iter().any(is_same) {
                    ours.results.push(result);
                }
            }
        }
        for joined in other.joined {
            if self.joined(joined.code).is_none() {
                self.joined.push(joined);
            }
        }
    }
}
