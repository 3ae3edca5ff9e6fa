"""Attempts are told to a learning record store once, however it fails: posting_test.py PROGRAM FOLDER"""

import base64
import http.server
import json
import os
import socketserver
import sqlite3
import threading
import unittest

from practice import Practice


class RecordStore(socketserver.ThreadingMixIn, http.server.HTTPServer):
    """Keeps statements by id. `moods` says what it does with each post: "keep", "fail" (500), "hang_up" (keeps it
    and closes without a word), "cut" (closes in the middle of its answer), a number (answers that)."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Post)
        self.kept, self.moods, self.posts, self.headers = {}, [], 0, []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self):
        return f"http://127.0.0.1:{self.server_port}/xapi/"

    def take(self, statements):
        """409 when an id is there with other contents."""
        if any(self.kept.get(each["id"], each) != each for each in statements):
            return 409
        self.kept.update({each["id"]: each for each in statements})
        return 200

    def handle_error(self, request, client_address):
        pass


class Post(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        store = self.server
        store.posts += 1
        store.headers.append((self.path, dict(self.headers)))
        statements = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        mood = store.moods.pop(0) if store.moods else "keep"
        if isinstance(mood, int):
            return self.answer(mood)
        if mood == "fail":
            return self.answer(500)
        status = store.take(statements)
        if mood == "hang_up":
            return self.connection.close()
        if mood == "cut":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[")
            self.wfile.flush()
            return self.connection.close()
        self.answer(status)

    def answer(self, status):
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "http://127.0.0.1:1/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class Posting(Practice):
    def setUp(self):
        super().setUp()
        self.store = RecordStore()
        self.addCleanup(self.store.server_close)
        self.addCleanup(self.store.shutdown)

    def post(self, *arguments, **environment):
        return self.export("--post", self.store.url(), *arguments, **environment)

    def told(self):
        return sorted(self.statements(), key=lambda each: each["id"])

    def kept(self):
        return sorted(self.store.kept.values(), key=lambda each: each["id"])

    def test_what_is_posted_is_what_is_printed_and_is_posted_once(self):
        self.play(seed=1)
        self.play(seed=2)
        done = self.post()
        self.assertEqual((0, "", 2), (done.returncode, done.stdout, self.store.posts), done.stderr)
        self.assertEqual(self.told(), self.kept())
        self.post()
        self.assertEqual(2, self.store.posts)
        self.play(seed=3)
        self.post()
        self.assertEqual(3, self.store.posts)
        self.assertEqual(self.told(), self.kept())

    def test_whatever_the_store_does_the_rest_waits_and_arrives_once(self):
        for seed in range(3):
            self.play(seed=seed)
        told = self.told()
        for mood in ["fail", "hang_up", "cut", 302, 404, 429, 503]:
            self.store.moods = [mood]
            done = self.post()
            with self.subTest(mood, said=done.stderr):
                self.assertEqual(3, done.returncode)
                self.assertIn("What was not sent waits", done.stderr)
                self.assertIn("Attempts sent: 0", done.stderr)
        self.store.moods = ["keep", "fail"]
        self.assertEqual(3, self.post().returncode)
        self.assertEqual(0, self.post().returncode)
        self.assertEqual(told, self.kept())
        self.assertEqual(told, self.told())

    def test_204_is_good_too(self):
        self.play()
        self.store.moods = [204]
        self.assertEqual(0, self.post().returncode)
        self.post()
        self.assertEqual(1, self.store.posts)

    def test_a_store_that_is_away_leaves_all_waiting(self):
        self.play()
        self.store.shutdown()
        self.store.server_close()
        done = self.post(LANG="es_ES.UTF-8")
        self.assertEqual(3, done.returncode)
        self.assertIn("No se pudo llegar al almacén de registros", done.stderr)

    def test_a_conflict_is_told_and_holds_up_nobody_else(self):
        self.play(seed=1)
        self.play(seed=2)
        first = self.statements()[0]
        self.store.kept[first["id"]] = {**first, "timestamp": "2001-01-01T00:00:00Z"}
        done = self.post()
        self.assertEqual(1, done.returncode)
        self.assertIn("other contents (409)", done.stderr)
        self.assertIn("Attempts sent: 1", done.stderr)
        self.assertEqual("2001-01-01T00:00:00Z", self.store.kept[first["id"]]["timestamp"])
        self.store.moods = [400]
        done = self.post()
        self.assertEqual(1, done.returncode)
        self.assertIn("does not take these statements (400)", done.stderr)

    def test_the_login_comes_from_the_environment_or_a_file_of_ones_own(self):
        self.play()
        self.store.moods = [401, 403]
        done = self.post(APLOMO_LRS_LOGIN="nadia:secret")
        self.assertEqual(3, done.returncode)
        self.assertIn("APLOMO_LRS_LOGIN", done.stderr)
        self.assertNotIn("secret", done.stderr)
        file = self.home / "login"
        file.write_text("omar:word\n")
        os.chmod(file, 0o640)
        done = self.post("--login-file", str(file))
        self.assertEqual((2, 1), (done.returncode, self.store.posts))
        self.assertIn("0600", done.stderr)
        os.chmod(file, 0o600)
        self.post("--login-file", str(file))
        said = [base64.b64decode(headers["Authorization"].split()[1]).decode() for _, headers in self.store.headers]
        self.assertEqual(["nadia:secret", "omar:word"], said)
        path, headers = self.store.headers[0]
        self.assertEqual(("/xapi/statements", "1.0.3", "application/json"),
                         (path, headers["X-Experience-API-Version"], headers["Content-Type"]))

    def test_nothing_goes_over_an_open_line(self):
        self.play()
        for url in ["http://records.example.com/xapi", "http://127.0.0.1@records.example.com/", "ftp://127.0.0.1/", "",
                    "http://127.0.0.1.example.com/"]:
            done = self.export(f"--post={url}")
            with self.subTest(url, said=done.stderr):
                if url:
                    self.assertEqual(2, done.returncode)
                    self.assertIn("https://", done.stderr)
        done = self.run_program("attempts", "export", "--format", "xapi")
        self.assertEqual(2, done.returncode)
        self.assertIn("--home-page", done.stderr)

    def test_a_store_that_proves_nothing_is_sent_nothing(self):
        self.play()
        done = self.export("--post", self.store.url().replace("http:", "https:"))
        self.assertEqual((3, 0), (done.returncode, self.store.posts))

    def test_erasing_an_attempt_reaches_its_statements(self):
        self.play()
        self.assertTrue(self.told())
        with sqlite3.connect(self.home / "aplomo/attempts.db") as database:
            database.execute("pragma foreign_keys = on")
            database.execute("delete from attempt")
            self.assertEqual([(0,)], database.execute("select count(*) from statement").fetchall())


if __name__ == "__main__":
    unittest.main()
