//! The template engine behind the text formats.

use super::ReportError;
use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

/// Reads a template; `None` where it is wrong. Tags on lines of their own
/// leave no line behind.
pub fn environment(template: &'static str, escape: AutoEscape) -> Option<Environment<'static>> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(move |_| escape.clone());
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().ok()?);
    environment.add_template(NAME, template).ok()?;
    Some(environment)
}

const NAME: &str = "report";

/// Fills the template that [`environment`] read.
pub fn fill(environment: Option<&Environment<'static>>, data: Value) -> Result<String, ReportError> {
    let template = environment.and_then(|environment| environment.get_template(NAME).ok());
    template.ok_or(ReportError::Template)?.render(data).map_err(|error| {
        // The kind only: a detail may hold what a person wrote.
        log::error!("the report could not be written: {:?}", error.kind());
        ReportError::Template
    })
}
