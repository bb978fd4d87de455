"""A folder on a share that waits: `slow_folder.py REAL MOUNT SECONDS`.

What lies in REAL is seen under MOUNT, by FUSE. Whoever lists a folder, looks at
it, or does anything to a contribution waits for so many seconds; at the other
files, of which there are thousands, a thousandth of that.
Says `ready` when it is mounted, and ends when it is unmounted.
"""

import errno
import os
import sys
import time

from fusepy import FUSE, FuseOSError, Operations

OURS = ".selvsyn-bidrag"


class SlowFolder(Operations):
    def __init__(self, real, seconds):
        self.real = real
        self.seconds = seconds

    def wait(self, path):
        is_slow = path == "/" or path.endswith(OURS)
        time.sleep(self.seconds if is_slow else self.seconds / 1000)

    def at(self, path):
        return self.real + path

    def init(self, path):
        print("ready", flush=True)

    def getattr(self, path, fh=None):
        if fh is None:
            self.wait(path)
        try:
            told = os.lstat(self.at(path))
        except FileNotFoundError:
            raise FuseOSError(errno.ENOENT)
        keys = ("st_atime", "st_ctime", "st_gid", "st_mode", "st_mtime", "st_nlink", "st_size", "st_uid")
        return {key: getattr(told, key) for key in keys}

    def readdir(self, path, fh):
        self.wait(path)
        return [".", "..", *os.listdir(self.at(path))]

    def open(self, path, flags):
        self.wait(path)
        return os.open(self.at(path), flags)

    def create(self, path, mode, fi=None):
        self.wait(path)
        return os.open(self.at(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)

    def chmod(self, path, mode):
        os.chmod(self.at(path), mode)

    def read(self, path, size, offset, fh):
        return os.pread(fh, size, offset)

    def write(self, path, data, offset, fh):
        return os.pwrite(fh, data, offset)

    def fsync(self, path, datasync, fh):
        self.wait(path)
        os.fsync(fh)

    def release(self, path, fh):
        os.close(fh)

    def unlink(self, path):
        self.wait(path)
        os.unlink(self.at(path))


if __name__ == "__main__":
    real, mount, seconds = sys.argv[1:]
    # Threads of its own for each: one who waits keeps nobody else waiting.
    FUSE(SlowFolder(real, float(seconds)), mount, foreground=True, hard_remove=True)
