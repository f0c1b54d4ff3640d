# Messages above a screen, and the questions for a file.

notice-version-offered = An earlier version of your profile is still there
    .advice = Older versions are under “Settings”
notice-brought-back = Your earlier version is back
notice-unsaved = Your last changes are not saved
    .advice = Save a copy somewhere else and nothing is lost. Next time, open that copy under “Settings”. If you close anyway, these changes are gone.
notice-unsaved-here = Your last changes to this profile are not saved
    .advice = Save a copy in another place, then nothing is lost. After that, open the other profile.
notice-copy-saved = The copy is saved: { $file }
    .advice = Put it on a stick or another device, not only on this PC.
notice-paper-saved = Saved: { $file }
notice-printed = Sent to the printer “{ $printer }”
notice-printed-viewer = The paper is open in your PDF program
    .advice = Print it from there, usually with Ctrl + P.
notice-no-viewer = There is neither a printer nor a PDF program; the paper is here: { $file }
    .advice = Open the file on another PC and print it there.
notice-replaced = Another version is open now
    .advice = “Undo the last change” takes you back to the one before.
notice-deleted = Profile, earlier versions and settings are deleted
    .advice = Copies and papers that you saved yourself are still there.
notice-dates-newer = Update end dates come from your own table of { $day }
notice-taken-over = “{ $pc }” is now on the list
    .advice = What there is to do on it is also in the plan.
notice-result-saved = The result of this PC is saved: { $file }
    .advice = Pass the file on with a stick or through a shared folder. It names weak points, so keep it out of the wrong hands. On the other PC, load it under “This PC”.
notice-one-file = Please drag one file at a time into the window
    .advice = The first one is being read now.

dialog-save-paper = Save as PDF
dialog-save-copy = Save a copy of the profile
dialog-open-profile = Open another profile
dialog-pdf = PDF
dialog-profile = Profile
dialog-save-result = Save the result of this PC
dialog-read-result = Load the result of another PC
dialog-result = Result
result-file = Schutzlotse result

error-no-dialog = This PC has no file dialog
    .advice = Start the program in a terminal with: schutzlotse --profile FILE
error-no-dialog-import = This PC has no file dialog
    .advice = Drag the file from your file manager into this window. Or type in where it is under “Several PCs”.
error-close-timeout = The disk was too slow while closing, so the last changes may not be saved
    .advice = Open the program again and check whether your last answers are there.
