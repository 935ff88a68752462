//! What a module needs of WebAssembly beyond its first version: whatever it is refused without.

use wasmparser::types::TypesRef;
use wasmparser::{ValType, Validator, WasmFeatures};

use crate::problem::{OrSay, Outcome};

/// What compilers use, and what MDN calls it.
const EXTENSIONS: [(WasmFeatures, &str); 7] = [
    (WasmFeatures::SATURATING_FLOAT_TO_INT, "webassembly.non-trapping-float-to-int-conversions"),
    (WasmFeatures::SIGN_EXTENSION, "webassembly.sign-extension-operations"),
    (WasmFeatures::REFERENCE_TYPES, "webassembly.reference-types"),
    (WasmFeatures::MULTI_VALUE, "webassembly.multi-value"),
    (WasmFeatures::BULK_MEMORY, "webassembly.bulk-memory-operations"),
    (WasmFeatures::SIMD, "webassembly.fixed-width-SIMD"),
    (WasmFeatures::EXTENDED_CONST, "webassembly.extended-constant-expressions"),
];
/// Numbers of 64 bits between module and script.
const LONG_NUMBERS: &str = "webassembly.BigInt-to-i64-integration";

/// What MDN calls the features that a module needs.
pub(super) fn features(module: &[u8]) -> Outcome<Vec<String>> {
    let all = EXTENSIONS.iter().fold(WasmFeatures::WASM1, |all, (extension, _)| all | *extension);
    let types = Validator::new_with_features(all).validate_all(module);
    let types = types.or_say(|| {
        "The module uses more of WebAssembly than EXTENSIONS in xtask/src/support/module.rs has".to_owned()
    })?;
    let is_refused = |without| Validator::new_with_features(all - without).validate_all(module).is_err();
    let needed = EXTENSIONS.iter().filter(|(extension, _)| is_refused(*extension)).map(|(_, name)| *name);
    let long = passes_long_numbers(types.as_ref()).then_some(LONG_NUMBERS);
    Ok(needed.chain(long).map(str::to_owned).collect())
}

/// Whether a function that is imported or exported takes or gives a number of 64 bits.
fn passes_long_numbers(types: TypesRef<'_>) -> bool {
    let imports = types.core_imports().into_iter().flatten().map(|(_, _, entity)| entity);
    let exports = types.core_exports().into_iter().flatten().map(|(_, entity)| entity);
    imports.chain(exports).any(|entity| match entity {
        wasmparser::types::EntityType::Func(id) => {
            let function = types[id].unwrap_func();
            function.params().iter().chain(function.results()).any(|kind| *kind == ValType::I64)
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module of one function of no parameters and no results, with this body.
    fn module(body: &[u8]) -> Vec<u8> {
        let length = |more: usize| u8::try_from(body.len() + more).unwrap();
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a".to_vec();
        module.extend([length(4), 1, length(2), 0]);
        module.extend(body);
        module.push(0x0b);
        module
    }

    #[test]
    fn only_what_a_module_uses_is_needed() {
        assert_eq!(features(&module(b"")).unwrap(), Vec::<String>::new());
        // i32.const 0, i32.extend8_s, drop.
        assert_eq!(features(&module(b"\x41\0\xc0\x1a")).unwrap(), ["webassembly.sign-extension-operations"]);
        assert!(features(b"no module").is_err());
    }

    #[test]
    fn long_numbers_count_only_between_module_and_script() {
        // A function that takes one is exported as "f".
        let module = b"\0asm\x01\0\0\0\x01\x05\x01\x60\x01\x7e\0\x03\x02\x01\0\x07\x05\x01\x01f\0\0\x0a\x04\x01\x02\0\x0b";
        assert_eq!(features(module).unwrap(), [LONG_NUMBERS]);
        // i64.const 0, drop.
        assert_eq!(features(&self::module(b"\x42\0\x1a")).unwrap(), Vec::<String>::new());
    }
}
