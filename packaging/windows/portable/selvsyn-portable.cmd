@echo off
rem A folder made here has the rights of this disk, on whichever machine it is read.
if not exist "%~dp0data" mkdir "%~dp0data"
start "" "%~dp0selvsyn.exe" --data-dir "%~dp0data" %*
