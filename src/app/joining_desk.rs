//! Taking part in courses: joined by code, by file or by what a QR code holds,
//! and left.

use super::App;
use crate::course::Given;
use crate::group::CourseCode;
use crate::service::joining::{self, Joining};
use crate::store::Change;
use crate::ui::Place;
use std::sync::Arc;

impl App {
    /// From now on the person takes part, and can answer what the course asks.
    pub(super) fn join(&mut self, ctx: &egui::Context, given: Given) {
        let now = (self.edge.now)().timestamp();
        let joining = joining::join(given, &self.state.contents.courses, &self.state.catalog, now);
        let Joining { joined, definitions } = match joining {
            Ok(joining) => joining,
            Err(error) => return self.tell_error(error.describe(&self.texts)),
        };
        for definition in &definitions {
            self.state.catalog.remember(Arc::new(definition.clone()));
        }
        self.state.contents.set_joined(joined.clone(), &self.state.catalog);
        joining::offer(&mut self.state.catalog, &self.state.contents.courses);
        self.handing.try_anew();
        let name = joined.called();
        self.send(Change::Join { joined: Box::new(joined), definitions });
        self.go_to(ctx, Place::Courses);
        self.say(self.texts.with("joined", &[("course", (&name).into())]));
    }

    /// Takes part no longer.
    pub(super) fn leave(&mut self, code: CourseCode) {
        self.state.contents.courses_mut().joined.retain(|joined| joined.code != code);
        self.send(Change::Leave(code));
    }
}
