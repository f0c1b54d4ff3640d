//! What the Security Center of Windows knows, and what Windows' own antivirus says of itself.

#![expect(unsafe_code, reason = "the Security Center is a C and a COM interface")]

use std::time::Duration;

use windows::Win32::Foundation::{S_FALSE, S_OK};
use windows::Win32::System::SecurityCenter::{
    IWSCProductList, IWscProduct, WSC_SECURITY_PRODUCT_OUT_OF_DATE,
    WSC_SECURITY_PRODUCT_STATE_EXPIRED, WSC_SECURITY_PRODUCT_STATE_OFF,
    WSC_SECURITY_PRODUCT_STATE_ON, WSC_SECURITY_PRODUCT_STATE_SNOOZED,
    WSC_SECURITY_PRODUCT_UP_TO_DATE, WSC_SECURITY_PROVIDER, WSC_SECURITY_PROVIDER_ANTIVIRUS,
    WSC_SECURITY_PROVIDER_FIREWALL, WSCProductList,
};
use windows::core::{HRESULT, s, w};

use super::com::{self, Apartment, enter};
use super::library::{Library, Undeclared};
use super::services::{self, State};
use super::wmi::Cell;
use super::{missing, power, wmi};
use crate::domain::Missing;
use crate::probe::asked::{Defender, Health, Product, ProductState, SecurityCenter, Told};
use crate::probe::parse::security::{health, maker, product_state, signatures_current};

/// So soon after the start the Security Center may not be awake.
const AWAKE_AFTER_SECS: u64 = 180;
const SECOND_TRY_AFTER: Duration = Duration::from_secs(3);
/// If the first try took longer, the second one may be ended by our parent, and the first answer would be lost with it.
const QUICK_SECS: u64 = 1;

/// The service behind it.
const SERVICE: &str = "wscsvc";

pub(super) fn center() -> Result<Told, Missing> {
    // Servers have none; then nobody needs to wait for what it has to say.
    if services::state(SERVICE) == Ok(State::Absent) {
        return Err(Missing::NotFound);
    }
    enter(Apartment::Multi)?;
    let started = power::seconds_since_start();
    let mut center = asked();
    let quick = power::seconds_since_start().saturating_sub(started) <= QUICK_SECS;
    if !has_antivirus_on(&center) && started < AWAKE_AFTER_SECS && quick {
        std::thread::sleep(SECOND_TRY_AFTER);
        center = asked();
    }
    if center == SecurityCenter::default() {
        return Err(Missing::NotFound);
    }
    Ok(Told::SecurityCenter(center))
}

fn asked() -> SecurityCenter {
    SecurityCenter {
        antivirus_health: health_of(WSC_SECURITY_PROVIDER_ANTIVIRUS),
        firewall_health: health_of(WSC_SECURITY_PROVIDER_FIREWALL),
        antivirus: products(WSC_SECURITY_PROVIDER_ANTIVIRUS, "AntiVirusProduct"),
        firewalls: products(WSC_SECURITY_PROVIDER_FIREWALL, "FirewallProduct"),
    }
}

fn has_antivirus_on(center: &SecurityCenter) -> bool {
    let products = center.antivirus.as_deref().unwrap_or_default();
    products
        .iter()
        .any(|product| product.state == Some(ProductState::On))
}

/// `None` where Windows has no Security Center, as on a server.
fn health_of(provider: WSC_SECURITY_PROVIDER) -> Option<Health> {
    type GetHealth = unsafe extern "system" fn(u32, *mut i32) -> HRESULT;

    let library = Library::of_system(w!("wscapi.dll"))?;
    let function = library.function(s!("WscGetSecurityProviderHealth"))?;
    // SAFETY: this is how Windows declares the function of that name, since Windows Vista.
    let get_health: GetHealth = unsafe { std::mem::transmute::<Undeclared, GetHealth>(function) };
    let mut number = -1;
    // SAFETY: the number is ours and outlives the call.
    let answer = unsafe { get_health(provider.0.cast_unsigned(), &raw mut number) };
    match answer {
        S_OK => health(number),
        S_FALSE => Some(Health::ServiceOff),
        _ => None,
    }
}

/// First the list that is made for this; where it does not answer, the same list in WMI.
fn products(provider: WSC_SECURITY_PROVIDER, class: &str) -> Option<Vec<Product>> {
    listed(provider).or_else(|_| in_wmi(class)).ok()
}

fn listed(provider: WSC_SECURITY_PROVIDER) -> Result<Vec<Product>, Missing> {
    /// More than anybody has; then the list is not to be believed.
    const MOST: i32 = 32;
    let list: IWSCProductList = com::object(&WSCProductList)?;
    // SAFETY: the list is alive and the group is one of its constants.
    unsafe { list.Initialize(provider) }.map_err(|err| missing(&err))?;
    // SAFETY: the list was filled just now.
    let count = unsafe { list.Count() }.map_err(|err| missing(&err))?;
    if count > MOST {
        return Err(Missing::OutputTooLarge);
    }
    (0..count.max(0).cast_unsigned())
        // SAFETY: the index lies below the count of this list.
        .map(|index| unsafe { list.get_Item(index) }.and_then(|found| product(&found)))
        .collect::<Result<_, _>>()
        .map_err(|err| missing(&err))
}

fn product(found: &IWscProduct) -> windows::core::Result<Product> {
    // SAFETY: for all calls: the product is alive, and its answers belong to us. A firewall has no list of malware.
    let (name, state, signatures, guid) = unsafe {
        (
            found.ProductName()?,
            found.ProductState()?,
            found.SignatureStatus().ok(),
            found.ProductGuid().unwrap_or_default(),
        )
    };
    Ok(Product {
        name: name.to_string(),
        maker: maker(&guid.to_string()),
        state: match state {
            WSC_SECURITY_PRODUCT_STATE_ON => Some(ProductState::On),
            WSC_SECURITY_PRODUCT_STATE_OFF => Some(ProductState::Off),
            WSC_SECURITY_PRODUCT_STATE_SNOOZED => Some(ProductState::Snoozed),
            WSC_SECURITY_PRODUCT_STATE_EXPIRED => Some(ProductState::Expired),
            _ => None,
        },
        current: match signatures {
            Some(WSC_SECURITY_PRODUCT_UP_TO_DATE) => Some(true),
            Some(WSC_SECURITY_PRODUCT_OUT_OF_DATE) => Some(false),
            Some(_) | None => None,
        },
    })
}

fn in_wmi(class: &str) -> Result<Vec<Product>, Missing> {
    let columns = ["displayName", "productState", "instanceGuid"];
    let rows = wmi::rows(r"root\SecurityCenter2", class, columns)?;
    let products = rows.iter().map(|[name, state, guid]| Product {
        name: name.text().unwrap_or_default().to_owned(),
        maker: maker(guid.text().unwrap_or_default()),
        state: state.number().and_then(product_state),
        current: state.number().and_then(signatures_current),
    });
    Ok(products.collect())
}

pub(super) fn defender() -> Result<Told, Missing> {
    const NAMESPACE: &str = r"root\Microsoft\Windows\Defender";
    const CLASS: &str = "MSFT_MpComputerStatus";
    const ALWAYS: [&str; 3] = [
        "AntivirusEnabled",
        "RealTimeProtectionEnabled",
        "AntivirusSignatureAge",
    ];
    enter(Apartment::Multi)?;
    let [on, watches, age] = ALWAYS;
    // A query that names a column which this Windows does not have fails as a whole; the last two came later.
    let newer = wmi::rows(
        NAMESPACE,
        CLASS,
        [on, watches, age, "AMRunningMode", "IsTamperProtected"],
    );
    let row = match newer {
        Ok(rows) => rows.into_iter().next(),
        Err(_) => wmi::rows(NAMESPACE, CLASS, ALWAYS)?
            .into_iter()
            .next()
            .map(|[on, watches, age]| [on, watches, age, Cell::Nothing, Cell::Nothing]),
    };
    let [on, watches, age, mode, tamper] = row.ok_or(Missing::NotFound)?;
    Ok(Told::Defender(Defender {
        antivirus_on: on.yes_no(),
        watches: watches.yes_no(),
        mode: mode.text().map(str::to_owned),
        signature_age: age.number(),
        tamper_protected: tamper.yes_no(),
    }))
}
