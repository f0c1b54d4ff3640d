//! Compares JSON with the schemas that docs/ promises.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;

const NAMES: [&str; 3] = ["check", "plan", "profile"];

static SCHEMAS: LazyLock<(Schemas, BTreeMap<&str, SchemaIndex>)> = LazyLock::new(|| {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    let indices = NAMES
        .into_iter()
        .map(|name| {
            let file = docs.join(format!("{name}.schema.json"));
            let file = file.to_str().expect("a path in UTF-8").to_owned();
            let index = compiler.compile(&file, &mut schemas).expect("a schema");
            (name, index)
        })
        .collect();
    (schemas, indices)
});

/// What the schema `name` has against it; `None` if it fits.
pub(crate) fn complaint(name: &str, instance: &Value) -> Option<String> {
    let (schemas, indices) = &*SCHEMAS;
    let checked = schemas.validate(instance, indices[name]);
    checked.err().map(|error| format!("{error:#}"))
}
