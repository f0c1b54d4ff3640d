# The settings screen. (The printouts have their words in window.ftl.)

settings-title = Settings
settings-looks = Language and looks
settings-theme = Colours
settings-theme-system = like the PC
settings-theme-light = light
settings-theme-dark = dark
settings-text-size = Text size
settings-text-keys = Also with the keys Ctrl and plus, Ctrl and minus, Ctrl and zero

settings-profile = What you entered
settings-profile-about = Everything you enter is kept in this one file. It belongs to you.
settings-save-copy = Save a copy…
settings-open = Open another profile…
settings-versions = Earlier versions
settings-versions-about = The last ten versions are kept (what was saved within the same minute pushes out no older one), and one for each day of the last month and for each quarter
settings-no-versions = There is no earlier version yet
settings-version = { $day }, { $time }, { $n ->
    [one] one answer
   *[other] { $n } answers
}{ $done ->
    [0] {""}
    [one] , one step done
   *[other] , { $done } steps done
}{ $pcs ->
    [0] {""}
    [one] , one PC looked at
   *[other] , { $pcs } PCs looked at
}
settings-version-changed = Different from the version before: { $parts }
settings-version-answers = answers
settings-version-steps = steps
settings-version-pcs = what the PCs say
settings-version-firm = about the firm
settings-version-rest = other entries
settings-open-path = Where is the other profile?
    .hint = for example /media/stick/profile.json
    .go = Open
settings-restore = Bring back this version
    .sure = This version replaces the present one: what you entered after it will be missing. The present one is kept as an earlier version.
    .yes = Bring back
settings-moving = Moving to a new PC
settings-moving-1 = Choose “Save a copy” here and put the file on a USB stick
settings-moving-2 = Start Schutzlotse on the new PC
settings-moving-3 = There, choose “Open another profile” on this screen and take the file from the stick
settings-moving-4 = Choose “Delete everything” on the old PC before it leaves the building
settings-ending = Start again
settings-start-fresh = Start with an empty profile
    .about = For another firm or a new beginning. The present version is kept as an earlier version.
    .sure = Really start with an empty profile?
    .yes = Yes, start empty
settings-delete = Delete everything
    .about = Deletes your profile, all earlier versions and the settings on this PC. This cannot be undone. Copies in other places are kept.
    .sure = Really delete everything? This cannot be undone.
    .yes = Yes, delete everything
