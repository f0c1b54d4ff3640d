//! The notice itself on Windows: an icon in the task bar that speaks once and goes again.
//!
//! Newer kinds of notices want a program that an installer has made known to Windows; this one needs nothing, and Windows
//! shows it among the others.

#![expect(unsafe_code, reason = "windows and icons of Windows are a C interface")]

use std::thread;
use std::time::Duration;

use windows::Win32::Foundation::{HINSTANCE, HWND, LPARAM, LRESULT, WPARAM};
use windows::Win32::System::LibraryLoader::GetModuleHandleW;
use windows::Win32::UI::Shell::{
    NIF_ICON, NIF_INFO, NIF_MESSAGE, NIF_TIP, NIIF_LARGE_ICON, NIIF_USER, NIM_ADD, NIM_DELETE,
    NIN_BALLOONHIDE, NIN_BALLOONTIMEOUT, NIN_BALLOONUSERCLICK, NOTIFYICONDATAW, Shell_NotifyIconW,
};
use windows::Win32::UI::WindowsAndMessaging::{
    CreateIconFromResourceEx, CreateWindowExW, DefWindowProcW, DestroyIcon, DestroyWindow,
    DispatchMessageW, GetMessageW, HICON, LR_DEFAULTSIZE, MSG, PostQuitMessage, RegisterClassW,
    SetTimer, WINDOW_EX_STYLE, WINDOW_STYLE, WM_APP, WM_LBUTTONUP, WM_TIMER, WNDCLASSW,
};
use windows::core::{PCWSTR, Result, w};

use super::Answer;
use super::run_value::field;

/// How long the notice stays at most. Windows takes it back after five seconds unless the person has set another time.
const SHOWN_MS: u32 = 15_000;
/// At login the task bar may not be there yet: so many times it is asked, with a pause between.
const TRIES: u32 = 30;
const PAUSE: Duration = Duration::from_millis(500);

const CLASS: PCWSTR = w!("SchutzlotseNotice");
/// What the icon sends to its window.
const FROM_ICON: u32 = WM_APP + 1;
/// `MAKELONG(0, 3)`, the only version there is of what an icon consists of.
const ICON_VERSION: u32 = 0x0003_0000;

/// What the window says when it ends the loop.
const GONE: i32 = 0;
const CLICKED: i32 = 1;

/// Shows the notice until it has gone, at most for the times above, and says whether it was clicked.
pub(super) fn show(title: &str, about: &str) -> Answer {
    speak(title, about).unwrap_or(Answer::Nothing)
}

fn speak(title: &str, about: &str) -> Result<Answer> {
    let window = Window::new()?;
    let picture = Picture::new()?;
    let Some(_icon) = Icon::added(&window, &picture, title, about) else {
        return Ok(Answer::Nothing);
    };
    if window.is_woken_in(SHOWN_MS) {
        Ok(answer())
    } else {
        Ok(Answer::Nothing)
    }
}

/// Hands messages to the window until it ends the loop.
fn answer() -> Answer {
    let mut message = MSG::default();
    // SAFETY: the message is ours and outlives the call; the windows are those of this thread.
    while unsafe { GetMessageW(&raw mut message, None, 0, 0) }.0 > 0 {
        // SAFETY: the message was filled in by the call before.
        unsafe { DispatchMessageW(&raw const message) };
    }
    if message.wParam.0 == CLICKED as usize {
        Answer::Open
    } else {
        Answer::Nothing
    }
}

/// A window that is never shown, because an icon has to belong to one.
struct Window(HWND);

impl Window {
    fn new() -> Result<Self> {
        // SAFETY: without a name it gives the program itself, which stays.
        let program: HINSTANCE = unsafe { GetModuleHandleW(None) }?.into();
        let class = WNDCLASSW {
            lpfnWndProc: Some(hear),
            hInstance: program,
            lpszClassName: CLASS,
            ..WNDCLASSW::default()
        };
        // SAFETY: name and function are constants of this program; if it failed, the window says so.
        unsafe { RegisterClassW(&raw const class) };
        // SAFETY: the names are constants, the program stays, and nothing is handed on.
        let window = unsafe {
            CreateWindowExW(
                WINDOW_EX_STYLE(0),
                CLASS,
                w!("Schutzlotse"),
                WINDOW_STYLE(0),
                0,
                0,
                0,
                0,
                None,
                None,
                Some(program),
                None,
            )
        }?;
        Ok(Self(window))
    }

    fn is_woken_in(&self, milliseconds: u32) -> bool {
        // SAFETY: the window is ours, and without a function the time arrives as a message to it.
        unsafe { SetTimer(Some(self.0), 1, milliseconds, None) != 0 }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The process ends anyway.
        // SAFETY: the window was made by this thread and is not used any more.
        unsafe { DestroyWindow(self.0) }.ok();
    }
}

/// What the window does with what it is told.
extern "system" fn hear(window: HWND, message: u32, word: WPARAM, long: LPARAM) -> LRESULT {
    let end = match message {
        FROM_ICON => match u32::try_from(long.0) {
            Ok(NIN_BALLOONUSERCLICK | WM_LBUTTONUP) => Some(CLICKED),
            Ok(NIN_BALLOONTIMEOUT | NIN_BALLOONHIDE) => Some(GONE),
            _ => None,
        },
        WM_TIMER => Some(GONE),
        // SAFETY: hands on what Windows has told.
        _ => return unsafe { DefWindowProcW(window, message, word, long) },
    };
    if let Some(end) = end {
        // SAFETY: only ends the loop of this thread.
        unsafe { PostQuitMessage(end) };
    }
    LRESULT(0)
}

/// The picture of this program, in the size that Windows uses for icons.
struct Picture(HICON);

impl Picture {
    fn new() -> Result<Self> {
        const PNG: &[u8] = include_bytes!("../../../assets/icons/schutzlotse-app.png");
        // SAFETY: the bytes are a constant; Windows reads them and keeps a copy.
        let icon =
            unsafe { CreateIconFromResourceEx(PNG, true, ICON_VERSION, 0, 0, LR_DEFAULTSIZE) }?;
        Ok(Self(icon))
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        // The process ends anyway.
        // SAFETY: it was made above, and the icon that showed it is gone.
        unsafe { DestroyIcon(self.0) }.ok();
    }
}

/// The icon in the task bar, which goes with the value.
struct Icon(NOTIFYICONDATAW);

impl Icon {
    /// `None` if there is no task bar.
    fn added(window: &Window, picture: &Picture, title: &str, about: &str) -> Option<Self> {
        let icon = NOTIFYICONDATAW {
            cbSize: size_of::<NOTIFYICONDATAW>() as u32,
            hWnd: window.0,
            uID: 1,
            uFlags: NIF_ICON | NIF_INFO | NIF_MESSAGE | NIF_TIP,
            uCallbackMessage: FROM_ICON,
            hIcon: picture.0,
            szTip: field("Schutzlotse"),
            szInfo: field(about),
            szInfoTitle: field(title),
            dwInfoFlags: NIIF_USER | NIIF_LARGE_ICON,
            hBalloonIcon: picture.0,
            ..NOTIFYICONDATAW::default()
        };
        for _ in 0..TRIES {
            // SAFETY: the structure has the size it names, and window and picture outlive the icon.
            if unsafe { Shell_NotifyIconW(NIM_ADD, &raw const icon) }.as_bool() {
                return Some(Self(icon));
            }
            thread::sleep(PAUSE);
        }
        None
    }
}

impl Drop for Icon {
    fn drop(&mut self) {
        // If it fails, Windows takes the icon away with its window.
        // SAFETY: the structure names the icon that was added.
        unsafe { Shell_NotifyIconW(NIM_DELETE, &raw const self.0) }.as_bool();
    }
}
