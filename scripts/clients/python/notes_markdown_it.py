"""markdown-it reads the lists of Markdown notes and PyYAML their front matter: notes_markdown_it.py FOLDER."""

import re
import sys
from importlib.metadata import version
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from report import report

FRONT = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)


def items(tokens):
    """The list items of a note, each with its depth and the tokens of its first line."""
    for i, token in enumerate(tokens):
        if token.type == "list_item_open":
            yield token.level, next(each for each in tokens[i:] if each.type == "inline")


def words(token):
    return "".join(each.content for each in token.children if each.type == "text")


def bold(token):
    """The words between the first pair of stars."""
    first = next(i for i, each in enumerate(token.children) if each.type == "strong_open")
    last = next(i for i, each in enumerate(token.children) if each.type == "strong_close")
    return "".join(each.content for each in token.children[first + 1 : last])


def claims(body):
    claim = None
    for level, token in items(MarkdownIt("commonmark").parse(body)):
        if level == 1:
            if claim is not None:
                yield claim
            claim = {"speaker": bold(token), "alleged": " · alleged · " in words(token)}
        else:
            name, _, value = words(token).partition(":: ")
            claim[name] = value
    if claim is not None:
        yield claim


folder = Path(sys.argv[1])
edges, problems = [], []
notes = sorted(folder.iterdir())
for note in notes:
    text = note.read_text(encoding="utf-8")
    front = FRONT.match(text)
    if front is None or not isinstance(yaml.safe_load(front[1]), dict):
        problems.append(f"{note.name} has no front matter")
        continue
    for claim in claims(text[front.end() :]):
        if "object" not in claim:
            continue
        target = claim["object"].removeprefix("[[").removesuffix("]]")
        if not (folder / f"{target}.md").is_file():
            problems.append(f"{note.name}: there is no note {target!r}")
        edges.append(
            {
                "claimId": claim.get("claimId"),
                "allegation": claim["alleged"] and claim.get("allegation"),
                "sourceId": claim.get("sourceId"),
                "speaker": claim["speaker"],
            }
        )
report(f"markdown-it {version('markdown-it-py')}", len(notes), edges, problems)
