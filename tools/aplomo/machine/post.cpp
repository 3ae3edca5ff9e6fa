#include "machine/post.hpp"

#include <curl/curl.h>

#include <array>
#include <memory>

namespace aplomo::machine {
namespace {

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Headers = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

std::size_t drop(char* /*bytes*/, std::size_t size, std::size_t count, void* /*nobody*/) {
    return size * count;
}

Headers headers_of(const Mailbox& mailbox) {
    curl_slist* list = nullptr;
    for (const auto& header : mailbox.headers) list = curl_slist_append(list, header.c_str());
    // Without this libcurl asks first whether a long text is welcome, and waits a second where nobody
    // answers.
    return {curl_slist_append(list, "Expect:"), curl_slist_free_all};
}

void address(CURL* handle, const Mailbox& mailbox) {
    curl_easy_setopt(handle, CURLOPT_URL, mailbox.url.c_str());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(handle, CURLOPT_NOPROXY, "127.0.0.1,localhost,::1");
    if (mailbox.login.empty()) return;
    curl_easy_setopt(handle, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    curl_easy_setopt(handle, CURLOPT_USERPWD, mailbox.login.c_str());
}

void load(CURL* handle, const std::string& text, const Headers& headers, std::chrono::milliseconds limit) {
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, text.data());
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(text.size()));
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, drop);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(limit.count()));
}

bool begins(const std::string& text, std::string_view with) { return text.rfind(with, 0) == 0; }

} // namespace

Answer post(const Mailbox& mailbox, const std::string& text, std::chrono::milliseconds limit) {
    const Handle handle(curl_easy_init(), curl_easy_cleanup);
    const auto headers = headers_of(mailbox);
    address(handle.get(), mailbox);
    load(handle.get(), text, headers, limit);
    std::array<char, CURL_ERROR_SIZE> words{};
    curl_easy_setopt(handle.get(), CURLOPT_ERRORBUFFER, words.data());
    const auto code = curl_easy_perform(handle.get());
    if (code != CURLE_OK) return {0, words[0] != '\0' ? words.data() : curl_easy_strerror(code)};
    Answer answer;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &answer.status);
    return answer;
}

bool is_private(const std::string& url) {
    if (begins(url, "https://")) return true;
    for (const std::string host : {"127.0.0.1", "localhost", "[::1]"})
        for (const auto* end : {"/", ":"})
            if (begins(url, "http://" + host + end)) return url.find('@') == std::string::npos;
    return false;
}

} // namespace aplomo::machine
