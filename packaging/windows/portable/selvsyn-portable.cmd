@echo off
start "" "%~dp0selvsyn.exe" --data-dir "%~dp0data" %*
