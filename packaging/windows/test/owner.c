/* Prints who may do what with a file or folder: its security descriptor. */
#include <aclapi.h>
#include <sddl.h>
#include <stdio.h>
#include <windows.h>

int wmain(int count, wchar_t **words) {
    const SECURITY_INFORMATION wanted = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;
    for (int i = 1; i < count; i++) {
        PSECURITY_DESCRIPTOR descriptor;
        wchar_t *text;
        if (GetNamedSecurityInfoW(words[i], SE_FILE_OBJECT, wanted, NULL, NULL, NULL, NULL, &descriptor) != 0) return 1;
        if (!ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor, SDDL_REVISION_1, wanted, &text, NULL))
            return 1;
        printf("%ls\n", text);
    }
    return 0;
}
