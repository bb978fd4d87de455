//! What a person does with courses: those they take part in, and those they
//! lead.

use super::handing_in::HandedTo;
use crate::course::{Agreement, CourseFile, Draft, LineAt, Said};
use crate::group::CourseCode;
use std::path::PathBuf;
use strum::{IntoStaticStr, VariantNames};

/// One thing to do with a course.
#[derive(Clone, Debug, PartialEq, IntoStaticStr, VariantNames)]
pub enum CourseAction {
    /// Take part in the course that has this code.
    Join(CourseCode),
    /// Take part by what a QR code holds.
    JoinFile(Box<CourseFile>),
    /// Hand a session in.
    HandIn(HandedTo),
    /// Choose a course file to take part by.
    PickCourseFile,
    /// Take part by a file that was dropped on the window.
    DropCourseFile(PathBuf),
    /// Take part in it no longer.
    Leave(CourseCode),
    /// Go to the page of a new course, which has its code at once; one like
    /// this course a year later, where there is one.
    Begin(Option<CourseCode>),
    /// Keep what is half written of a new course.
    KeepDraft(Box<Draft>),
    /// Give it up.
    DropDraft,
    /// Make the course of it, and hand something out then.
    Make(Option<Handout>),
    /// Change what a course is.
    SetUp(Box<Draft>),
    /// Choose the folder that contributions are put into.
    ChooseFolder(CourseCode),
    /// Give participants something of a course.
    HandOut(CourseCode, Handout),
    /// End it.
    End(CourseCode),
    /// Take it up again.
    Reopen(CourseCode),
    /// Delete it with all that belongs to it, asked and answered.
    DeleteCourse(CourseCode),
    /// Keep what was agreed on in a round as it is now.
    Agree(CourseCode, u8, Agreement),
    /// Keep what the room has said in a round as it is now.
    Say(CourseCode, u8, Vec<Said>),
    /// Take a line out of either.
    RemoveLine(CourseCode, u8, LineAt),
    /// Write what was agreed on as a calendar file.
    ExportDates(CourseCode, u8),
    /// Write what the room expects as a page.
    ExportDemands(CourseCode, u8),
}

/// What participants are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handout {
    /// The course file, saved.
    File,
    /// The code, on the clipboard.
    Code,
    /// The QR code, saved as a picture.
    Picture,
    /// A text for an invitation, on the clipboard.
    Invitation,
}
