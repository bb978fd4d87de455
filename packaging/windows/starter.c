/* selvsyn.com: what a command prompt finds first under the name «selvsyn».
 *
 * selvsyn.exe is a window program, so that no console flashes up beside its
 * window, and command prompts do not wait for such a program. This starter is
 * a console program: it starts the selvsyn.exe beside it with the same
 * arguments, streams and console, waits, and ends with its exit status. */

#include <wchar.h>
#include <windows.h>

#define MOST 32768 /* characters of a path or a command line in Windows */

/* The one who answers Ctrl+C is the program; the starter goes on waiting. */
static BOOL WINAPI go_on(DWORD event) {
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

/* The command line after the starter's own name. */
static const wchar_t *arguments(const wchar_t *line) {
    if (*line == L'"') {
        for (line++; *line && *line != L'"'; line++) {}
        return *line ? line + 1 : line;
    }
    while (*line && *line != L' ' && *line != L'\t') line++;
    return line;
}

static int fail(const char *why) {
    DWORD written;
    WriteFile(GetStdHandle(STD_ERROR_HANDLE), why, lstrlenA(why), &written, NULL);
    return 1;
}

int main(void) {
    static wchar_t program[MOST], line[2 * MOST];
    DWORD length = GetModuleFileNameW(NULL, program, MOST);
    if (length < 4 || length == MOST) return fail("selvsyn: the program's folder is not known\r\n");
    wcscpy(program + length - 4, L".exe");

    const wchar_t *rest = arguments(GetCommandLineW());
    if (wcslen(rest) + length + 3 > MOST) return fail("selvsyn: the command line is too long\r\n");
    wcscat(wcscat(wcscat(wcscpy(line, L"\""), program), L"\""), rest);

    STARTUPINFOW how = {.cb = sizeof how, .dwFlags = STARTF_USESTDHANDLES};
    how.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    how.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    how.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    PROCESS_INFORMATION started;
    SetConsoleCtrlHandler(go_on, TRUE);
    if (!CreateProcessW(program, line, NULL, NULL, TRUE, 0, NULL, NULL, &how, &started))
        return fail("selvsyn: selvsyn.exe, which belongs beside selvsyn.com, could not be started\r\n");

    DWORD status = 1;
    WaitForSingleObject(started.hProcess, INFINITE);
    GetExitCodeProcess(started.hProcess, &status);
    return (int)status;
}
