# Papers around the plan.

paper-tasks = Task sheets
    .about = For everybody who has something to do, a sheet of their own to tick off, without the tasks of the others
    .title = Your tasks
    .file = Tasks
tasks-paper-for-owner = For yourself
tasks-paper-for-staff = For the team
tasks-paper-for-provider = For outside help
tasks-paper-for-nobody = Nobody yet
tasks-paper-lead = { $n ->
    [one] One task to tick off. If anything is unclear, please ask.
   *[other] { $n } tasks to tick off. If anything is unclear, please ask.
}
tasks-paper-none = Nobody has a task yet. They follow from the steps in the plan.
tasks-paper-waits = Please do not start yet: something else has to be settled or done first.
tasks-paper-by = By:
tasks-paper-done = Done on:
tasks-paper-worked = Done when:
plan-paper-done-shown = { $line }. { $evidence }
