/* Stands in for a share that waits where there is no FUSE: loaded before the
 * program (LD_PRELOAD), it waits at each call that asks for a path under
 * SELVSYN_SLOW, as tests/share/slow_folder.py does. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

static void wait_for(const char *path) {
    const char *folder = getenv("SELVSYN_SLOW"), *seconds = getenv("SELVSYN_SLOW_SECONDS");
    if (!folder || !seconds || !path || strncmp(path, folder, strlen(folder))) return;
    const char *end = path + strlen(path), *ours = ".selvsyn-bidrag";
    int slow = !strcmp(path, folder) ||
               (strlen(path) > strlen(ours) && !strcmp(end - strlen(ours), ours));
    double wait = atof(seconds) / (slow ? 1 : 1000);
    struct timespec left = {(time_t)wait, (long)((wait - (double)(time_t)wait) * 1e9)};
    nanosleep(&left, NULL);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                   \
    int name(const char *path, int flags, ...) {     \
        va_list more;                                \
        va_start(more, flags);                       \
        mode_t mode = va_arg(more, mode_t);          \
        va_end(more);                                \
        wait_for(path);                           \
        return NEXT(name)(path, flags, mode);        \
    }
OPEN(open)
OPEN(open64)

int statx(int at, const char *restrict path, int flags, unsigned mask, struct statx *restrict told) {
    wait_for(path);
    return NEXT(statx)(at, path, flags, mask, told);
}

DIR *opendir(const char *path) {
    wait_for(path);
    return NEXT(opendir)(path);
}

int unlink(const char *path) {
    wait_for(path);
    return NEXT(unlink)(path);
}
