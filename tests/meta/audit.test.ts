import { describe, expect, it } from 'vitest';
import { findingsInMarkup, findingsInScript } from '../../scripts/audit/findings.ts';

/** The audit of the built files finds what could leave the browser, however it is written. */

const names = (code: string) => [...new Set(findingsInScript(code).map(({ name }) => name))];

describe('the audit of a built script', () => {
  it.each([
    ['fetch', 'fetch("/x")'],
    ['fetch', 'const {fetch:f}=globalThis;f("/x")'],
    ['fetch', 'self["fetch"]("/x")'],
    ['fetch', 'self[`fetch`]("/x")'],
    ['fetch', 'Reflect.get(window,"fetch")("/x")'],
    ['fetch', 'window?.fetch?.("/x")'],
    ['fetch', 'let f=fetch;f("/x")'],
    ['sendBeacon', 'navigator.sendBeacon("/x")'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new window.WebSocket("wss://x")'],
    ['EventSource', 'new EventSource("/x")'],
    ['WebTransport', 'new WebTransport("https://x")'],
    ['RTCPeerConnection', 'new RTCPeerConnection'],
    ['importScripts', 'importScripts("/x.js")'],
    ['Image', 'new Image().src="https://x"'],
    ['Worker', 'new Worker("/x.js")'],
    ['eval', '(0,eval)("1")'],
    ['Function', 'new Function("return 1")()'],
    ['remote import', 'import("https://example.org/x.js")'],
    ['remote import', 'import x from "//example.org/x.js"'],
    ['import of a computed address', 'import(a+b)'],
    ['remote markup', 't.innerHTML="<img src=https://example.org/x.png>"'],
    ['remote markup', 't.innerHTML=`<link rel="stylesheet" href="//example.org/${x}.css">`'],
    ['remote style', 'css("a{background:url(https://example.org/x.png)}")'],
  ])('finds %s in %s', (name, code) => {
    expect(names(code)).toContain(name);
  });

  it('passes what reads, computes and imports its own parts', () => {
    const code = 'import{a}from"./a.js";const b=await import("./b.js");a(b.fetched,"to fetch it","https://doi.org/10.1000/1")';
    expect(names(code)).toEqual([]);
  });

  it('says where a finding stands, and in which shape, whatever the names around it', () => {
    expect(findingsInScript('\nvar x=y.bind(fetch)')).toEqual([
      { name: 'fetch', tree: 'Variable > VariableDeclarator > Call > fetch', line: 2, column: 13 },
    ]);
  });

  it('does not pass what it cannot parse', () => {
    expect(() => findingsInScript('var = fetch')).toThrow(SyntaxError);
  });
});

describe('the audit of a built page or style', () => {
  it.each([
    ['remote markup', '<script src="https://example.org/x.js"></script>'],
    ['remote markup', '<img alt="" src="//example.org/x.png">'],
    ['inline script', '<script>go()</script>'],
    ['remote style', 'a{background:url("https://example.org/x.png")}'],
    ['remote style', '@import "https://example.org/x.css";'],
  ])('finds %s in %s', (name, text) => {
    expect(findingsInMarkup(text).map((finding) => finding.name)).toContain(name);
  });

  it('passes parts of the extension', () => {
    const page = '<link rel="stylesheet" href="/assets/x.css"><script type="module" src="/chunks/x.js"></script>';
    expect(findingsInMarkup(page)).toEqual([]);
  });
});
