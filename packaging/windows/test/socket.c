/* Opens a socket, so that the test knows that it would see one. */
#include <winsock2.h>

int main(void) {
    WSADATA data;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) return 1;
    return socket(AF_INET, SOCK_STREAM, 0) == INVALID_SOCKET;
}
