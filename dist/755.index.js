export const id = 755;
export const ids = [755];
export const modules = {

/***/ 9755:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishTo: () => (/* binding */ publishTo)
});

// EXTERNAL MODULE: ./src/core/model/wording.ts + 1 modules
var wording = __webpack_require__(1456);
// EXTERNAL MODULE: ./src/core/report/escaping/markdown.ts
var markdown = __webpack_require__(5771);
// EXTERNAL MODULE: ./src/core/report/parts/finding-tables.ts
var finding_tables = __webpack_require__(4237);
// EXTERNAL MODULE: ./src/core/report/parts/change-order.ts
var change_order = __webpack_require__(8669);
// EXTERNAL MODULE: ./src/core/report/parts/links.ts
var parts_links = __webpack_require__(2811);
// EXTERNAL MODULE: ./src/core/report/parts/policy-change.ts
var policy_change = __webpack_require__(1807);
// EXTERNAL MODULE: ./src/core/report/parts/plan-markdown.ts + 1 modules
var plan_markdown = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/core/report/parts/plan-repair.ts
var plan_repair = __webpack_require__(433);
// EXTERNAL MODULE: ./src/core/report/parts/plan-timeline.ts
var plan_timeline = __webpack_require__(1395);
// EXTERNAL MODULE: ./src/core/report/parts/why-markdown.ts + 1 modules
var why_markdown = __webpack_require__(3448);
// EXTERNAL MODULE: ./src/core/report/parts/words.ts
var words = __webpack_require__(5759);
// EXTERNAL MODULE: ./src/core/report/parts/headline.ts
var headline = __webpack_require__(9716);
// EXTERNAL MODULE: ./src/core/report/parts/budget.ts + 1 modules
var budget = __webpack_require__(1596);
// EXTERNAL MODULE: ./src/core/report/parts/row-markdown.ts
var row_markdown = __webpack_require__(330);
;// CONCATENATED MODULE: ./src/core/report/posts/sections.ts




/** A text in sections for a place that takes only so much: what does not fit is left out by whole rows and sections. */
class Sections {
    out;
    missing = [];
    constructor(byteLimit) {
        this.out = new budget/* BudgetedLines */.a(byteLimit);
    }
    /** Adds lines that must not be missing. */
    always(...lines) {
        this.out.always(...lines);
    }
    /** Adds lines that belong together; where they do not fit, what is missing goes by the name. */
    whole(name, lines) {
        if (!this.out.whole(lines))
            this.missing.push((0,markdown/* markdownMessage */.ju)(name));
    }
    /** Adds a table under its title; nothing where it has no rows. What is missing then goes by its name. */
    table(title, { header, rows }, name = title) {
        const [first, ...others] = rows;
        if (!first)
            return;
        const start = [`### ${title}`, '', (0,row_markdown/* rowOf */.O)(header), (0,row_markdown/* rowOf */.O)(header.map(() => '---')), (0,row_markdown/* rowOf */.O)(first)];
        if (!this.out.whole(start)) {
            this.missing.push(`${name} (${(0,wording/* counted */.hS)(rows.length, 'row')})`);
            return;
        }
        const left = this.out.entries(others.map((row) => [(0,row_markdown/* rowOf */.O)(row)]), budget/* shareOfRows */.c);
        this.out.always('', ...(left > 0 ? [`_${(0,wording/* counted */.hS)(left, 'more row')} left out for size._`, ''] : []));
    }
    /** Adds sections that a reader has to open; nothing where there are none. */
    collapsed(summary, content) {
        this.out.always(`<details><summary>${summary}</summary>`, '');
        content();
        this.out.always('</details>', '');
    }
    /** The text, at its end what was left out as a whole. */
    toString() {
        if (this.missing.length > 0) {
            const names = (0,wording/* listed */.KE)([...new Set(this.missing)].slice(0, 12));
            this.out.always(`_Left out for size: ${names}. The job summary and the JSON report have more._`);
        }
        return `${this.out.toString().trimEnd()}\n`;
    }
}

;// CONCATENATED MODULE: ./src/core/report/posts/comment.ts













/** GitHub takes 65,536 characters; fewer bytes are fewer characters too. */
const mostBytes = 60_000;
/** Whether the report is to be told in a comment. */
function isWorthTelling(report, mode) {
    const { verdict, summary, findings } = report;
    switch (mode) {
        case 'never':
            return false;
        case 'always':
            return true;
        case 'on-failure':
            return verdict !== 'pass';
        case 'on-change': {
            if (verdict === 'error' || report.policyChange)
                return true;
            const { changes } = summary;
            if (changes)
                return changes.new + changes.worse + changes.fixed > 0;
            return findings.some(({ status }) => status !== 'waived');
        }
    }
}
/** The comment on a pull request: the verdict, what the change brings and mends, what is waived, plans, and the rest. */
function renderComment(report, addresses) {
    const links = new parts_links/* Links */.q(report, addresses);
    const out = new Sections(mostBytes);
    const { findings, problems, fixed, asOf } = report;
    out.always((0,headline/* headline */.P)(report), '', `${(0,words/* scopeInWords */.x6)(report)}, as of ${asOf}.`, '');
    out.table('Could not be judged', (0,finding_tables/* problemTable */.iK)(problems));
    policyChangeSection(out, report, links);
    const ofServers = findings.filter(({ plan }) => !plan);
    const grave = ofServers.filter(isGrave);
    const ofKind = (change) => (0,finding_tables/* findingTable */.ck)(grave.filter((finding) => finding.change === change), links);
    out.table('New', ofKind('new'));
    out.table('Worse', ofKind('worse'));
    out.table('Violations and open questions', ofKind(undefined));
    out.table('Fixed', (0,finding_tables/* fixedTable */.ns)(fixed, links));
    const waived = ofServers.filter(({ status }) => status === 'waived');
    out.table('Waived', (0,finding_tables/* waivedTable */.bF)(waived, links));
    out.table('Waivers that end soon', (0,finding_tables/* messageTable */.u2)(ofServers.filter(isEndingWaiver), links, false));
    for (const plan of report.plans ?? [])
        planSection(out, plan, findings, links);
    for (const order of report.orders ?? [])
        out.whole((0,change_order/* orderInWords */.V)(order), (0,change_order/* orderMarkdown */.G9)(order));
    for (const one of report.explanations ?? [])
        out.whole(`why \`${one.rule.rule}\` speaks`, (0,why_markdown/* whyMarkdown */._)(one, links, addresses));
    rest(out, report, ofServers, links);
    return out.toString();
}
/** What is left of a comment when there is nothing to tell any more. */
function renderSettledComment(report) {
    return `${(0,headline/* headline */.P)(report)}\n\nWhat was told here before is settled. ${(0,words/* scopeInWords */.x6)(report)}, as of ${report.asOf}.\n`;
}
function policyChangeSection(out, { policyChange }, links) {
    if (!policyChange)
        return;
    out.always(`> ${(0,markdown/* markdownMessage */.ju)((0,policy_change/* policyChangeInWords */.d)(policyChange))}`, '');
    out.table('Only by the policies of the change', (0,finding_tables/* messageTable */.u2)(policyChange.appearing, links, false));
    out.table('Not by the policies of the change', (0,finding_tables/* messageTable */.u2)(policyChange.disappearing, links, false));
}
function planSection(out, plan, findings, links) {
    const own = findings.filter((finding) => (0,plan_timeline/* isOfPlan */.TU)(finding, plan));
    const header = ['Step', 'What changes', 'Verdict', 'What breaks until when'];
    out.table((0,plan_markdown/* planTitle */.KS)(plan), { header, rows: (0,plan_markdown/* timelineRows */.LY)(plan) }, 'a plan');
    out.table('What breaks in it', (0,finding_tables/* planFindingTable */.dw)(own.filter(isGrave), links));
    out.whole('a reordering', (0,plan_repair/* repairMarkdown */.pm)(plan.repair));
}
/** What was there before and what is mild, for whoever opens it. */
function rest(out, report, ofServers, links) {
    const others = ofServers.filter((finding) => finding.status !== 'waived' && !isEndingWaiver(finding) && !isShownOpenly(finding));
    if (others.length === 0)
        return;
    const ordered = [
        ...others.filter(words/* isOfChange */.iK),
        ...others.filter((finding) => !(0,words/* isOfChange */.iK)(finding) && isGrave(finding)),
        ...others.filter((finding) => !(0,words/* isOfChange */.iK)(finding) && !isGrave(finding)),
    ];
    out.collapsed((0,wording/* counted */.hS)(ordered.length, 'other finding'), () => {
        out.table('Other findings', (0,finding_tables/* messageTable */.u2)(ordered, links, report.summary.changes !== undefined));
    });
}
function isShownOpenly(finding) {
    return isGrave(finding) && finding.change !== 'unchanged';
}
function isGrave({ status, severity }) {
    return status === 'undecided' || (status === 'violation' && severity === 'error');
}
function isEndingWaiver({ rule, policy }) {
    return rule === 'waiver-ending' && policy === 'coexist';
}

;// CONCATENATED MODULE: ./src/core/report/posts/check-run.ts





/** GitHub takes more, but its pages become unusable; each fifty are a call, and calls are limited too. */
const mostAnnotations = 1_000;
/** GitHub takes 64 KB and 255 characters. */
const longestMessage = 8_000;
const longestTitle = 255;
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
/** The check run of a report: what the comment would say, and an annotation for each finding, errors and news first. */
function checkRunOf(report, addresses) {
    const links = new parts_links/* Links */.q(report, addresses);
    const findings = sorted(report.findings).map((finding) => ofFinding(finding, links.pageOf(finding)));
    const all = [...report.problems.map(ofProblem), ...findings];
    const left = all.length - mostAnnotations;
    const note = left > 0 ? `\n_${(0,wording/* counted */.hS)(left, 'more annotation')} left out; the JSON report has everything._\n` : '';
    return {
        conclusion: report.verdict === 'pass' ? 'success' : 'failure',
        title: `${report.verdict}: ${(0,headline/* verdictInWords */._)(report)}`.slice(0, longestTitle),
        summary: renderComment(report, addresses) + note,
        annotations: all.slice(0, mostAnnotations),
    };
}
function sorted(findings) {
    const weights = { error: 0, warning: 2, notice: 4 };
    const weight = (finding) => weights[finding.severity] + ((0,words/* isOfChange */.iK)(finding) ? 0 : 1);
    return findings.filter(({ status }) => status !== 'waived').sort((a, b) => weight(a) - weight(b));
}
function ofFinding(finding, page) {
    const { rule, status, change, severity, message, help, location } = finding;
    const notes = [status, change].filter((note) => note && note !== 'violation');
    const title = notes.length > 0 ? `${rule} (${notes.join(', ')})` : rule;
    return annotation(severity, title, textOf(message, help, page), location);
}
function ofProblem({ file, line = 1, column, endLine = line, endColumn, message, help }) {
    const place = { file, line, endLine, ...(column && endColumn ? { column, endColumn } : {}) };
    return annotation('error', 'could not be judged', textOf(message, help, undefined), place);
}
/** GitHub takes columns on one line only. */
function annotation(level, title, message, place) {
    const { file, line, endLine, column, endColumn } = place;
    const columns = line === endLine && column !== undefined && endColumn !== undefined
        ? { start_column: column, end_column: endColumn }
        : {};
    return {
        path: file,
        start_line: line,
        end_line: endLine,
        ...columns,
        annotation_level: levels[level],
        title: (0,wording/* visible */.RK)(title).slice(0, longestTitle),
        message,
    };
}
function textOf(message, help, page) {
    const lines = [message, ...(help ? [`help: ${help}`] : []), ...(page ? [`see: ${page}`] : [])].map(wording/* visible */.RK);
    return lines.join('\n').slice(0, longestMessage);
}

// EXTERNAL MODULE: ./src/core/report/parts/trend.ts
var trend = __webpack_require__(2325);
;// CONCATENATED MODULE: ./src/core/report/posts/tracking-issue.ts






const tracking_issue_mostBytes = 60_000;
const tracking_issue_longestTitle = 200;
/** The issue that tells what is not compliant, what came and went since the last run, and what will break soon. */
function renderTrackingIssue(report, addresses) {
    const links = new parts_links/* Links */.q(report, addresses);
    const out = new Sections(tracking_issue_mostBytes);
    const { findings, problems, fixed, asOf } = report;
    const table = (chosen) => (0,finding_tables/* findingTable */.ck)(chosen, links);
    const open = findings.filter(({ status, severity }) => status === 'undecided' || (status === 'violation' && severity === 'error'));
    out.always((0,headline/* headline */.P)(report), '', `${(0,words/* scopeInWords */.x6)(report)}, as of ${asOf}.`, '');
    out.table('Could not be judged', (0,finding_tables/* problemTable */.iK)(problems));
    out.table('New since the last run', table(open.filter(({ change }) => change === 'new')));
    out.table('Worse since the last run', table(open.filter(({ change }) => change === 'worse')));
    const standing = open.filter(({ change }) => change === undefined || change === 'unchanged');
    out.table('Violations and open questions', table(standing));
    out.table('Fixed since the last run', (0,finding_tables/* fixedTable */.ns)(fixed, links));
    const soon = (0,finding_tables/* messageTable */.u2)(findings.filter(soonIn(report)), links, false);
    out.table('Soon', soon);
    const waived = findings.filter(({ status }) => status === 'waived');
    out.table('Waived', (0,finding_tables/* waivedTable */.bF)(waived, links));
    out.table('Trend', (0,trend/* trendTable */._)(report));
    return {
        title: `coexist: ${report.verdict} – ${(0,headline/* verdictInWords */._)(report)}`.slice(0, tracking_issue_longestTitle),
        body: out.toString(),
    };
}
/** Support that ends within the window of its rule, and waivers that end soon. */
function soonIn({ rules }) {
    const lifecycle = new Set(rules.filter(({ form }) => form === 'lifecycle').map(({ policy, rule }) => `${policy}/${rule}`));
    return ({ policy, rule, status, severity }) => `${policy}/${rule}` === 'coexist/waiver-ending' ||
        (lifecycle.has(`${policy}/${rule}`) && status === 'violation' && severity !== 'error');
}

// EXTERNAL MODULE: ./src/action/event.ts
var action_event = __webpack_require__(9961);
// EXTERNAL MODULE: ./src/action/surroundings.ts + 1 modules
var action_surroundings = __webpack_require__(507);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/action/github/answers.ts
/** GitHub has answered something that cannot be read, such as half of it. */
class UnreadableAnswer extends Error {
    constructor() {
        super('what GitHub answers cannot be read');
    }
}
/** The objects of a list. */
function listIn(answer) {
    if (!Array.isArray(answer))
        throw new UnreadableAnswer();
    return answer.map(objectIn);
}
/** An object, whose parts nobody has looked at. */
function objectIn(answer) {
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
        throw new UnreadableAnswer();
    return answer;
}
/** The number under a key. */
function numberIn(answer, key) {
    const value = objectIn(answer)[key];
    if (typeof value !== 'number')
        throw new UnreadableAnswer();
    return value;
}
/** The text under a key; empty where there is none, as for a body that was never written. */
function textIn(answer, key) {
    const value = objectIn(answer)[key] ?? '';
    if (typeof value !== 'string')
        throw new UnreadableAnswer();
    return value;
}
/** The login of whoever wrote a comment or an issue; empty where that account is gone. */
function authorIn(answer) {
    const { user } = objectIn(answer);
    return user === null || user === undefined ? '' : textIn(user, 'login');
}

;// CONCATENATED MODULE: ./src/action/github/check-run.ts


/** GitHub takes so many annotations in a call. */
const perCall = 50;
/**
 * Makes a check run, complete with the first call, so that none is left hanging; further annotations are added to it. The
 * same result for the same commit is not written again.
 */
async function putCheckRun(api, place, run) {
    const { conclusion, title, summary, annotations } = run;
    const external_id = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(run)).digest('hex').slice(0, 32);
    if (await isThere(api, place, external_id))
        return;
    const output = { title, summary };
    const created = await api.call('POST /repos/{owner}/{repo}/check-runs', {
        name: place.name,
        head_sha: place.head,
        external_id,
        status: 'completed',
        conclusion,
        output: { ...output, annotations: annotations.slice(0, perCall) },
    });
    const check_run_id = numberIn(created, 'id');
    for (let from = perCall; from < annotations.length; from += perCall) {
        await api.call('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            check_run_id,
            output: { ...output, annotations: annotations.slice(from, from + perCall) },
        });
    }
}
async function isThere(api, { name, head }, external) {
    const answer = await api.call('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        ref: head,
        check_name: name,
        per_page: 100,
    });
    return listIn(objectIn(answer).check_runs).some((run) => textIn(run, 'external_id') === external);
}

// EXTERNAL MODULE: ../../work/main/node_modules/@actions/core/lib/core.js + 17 modules
var core = __webpack_require__(8706);
// EXTERNAL MODULE: ../../work/main/node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(378);
// EXTERNAL MODULE: ../../work/main/node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(5935);
// EXTERNAL MODULE: ../../work/main/node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(4112);
;// CONCATENATED MODULE: ./src/action/github/client.ts




/** GitHub answers within seconds; the job is not to wait for one that hangs. */
const timeLimit = 10_000;
/** The longest wait that GitHub may ask for before a call is tried again. */
const longestWait = 60;
/** Trying again makes none of these better; 408 stands for the time limit above, and limits of GitHub are waited for. */
const finalStatuses = [400, 401, 403, 404, 408, 410, 422, 429, 451];
/** Makes the calls of a repository possible; the token is never shown in the log. */
function connect({ token, repository, apiUrl }) {
    (0,core/* setSecret */.Pq)(token);
    const client = new (utils/* GitHub */.gq.plugin(plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L))((0,utils/* getOctokitOptions */.EG)(token, {
        ...options,
        baseUrl: apiUrl,
        throttle: { id: apiUrl, onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
    }));
    if ((0,core/* isDebug */._o)())
        tellOfCalls(client);
    const [owner, repo] = repository.split('/');
    return {
        async call(route, parameters = {}) {
            const headers = { 'x-github-api-version': '2022-11-28' };
            const { data } = (await client.request(route, { owner, repo, headers, ...parameters }));
            return data;
        },
        ask: (query) => client.graphql(query),
    };
}
const options = {
    request: { ...utils/* defaults */.NT.request, fetch: withinTimeLimit(utils/* defaults */.NT.request?.fetch) },
    retry: { retries: 2, doNotRetry: finalStatuses },
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
};
function isWorthWaiting(seconds, _call, _client, tried) {
    return tried < 2 && seconds <= longestWait;
}
/** A call that takes too long is answered by us, since the plugins would take it for a fault of the server and repeat it. */
function withinTimeLimit(fetch) {
    return async (url, request) => {
        try {
            return await fetch(url, { ...request, signal: AbortSignal.timeout(timeLimit) });
        }
        catch (error) {
            if (!(error instanceof Error) || error.name !== 'TimeoutError')
                throw error;
            return Response.json({ message: `no answer within ${timeLimit / 1_000} seconds` }, { status: 408 });
        }
    };
}
/** Tells the log of each call where the workflow is debugged. */
function tellOfCalls(client) {
    client.hook.wrap('request', async (request, call) => {
        try {
            const response = await request(call);
            (0,core/* debug */.Yz)(`${call.method} ${call.url}: ${response.status}`);
            return response;
        }
        catch (error) {
            (0,core/* debug */.Yz)(`${call.method} ${call.url}: ${error instanceof Error ? error.message : String(error)}`);
            throw error;
        }
    });
}
function nothing() {
    // what goes wrong ends in a warning of ours, once
}

;// CONCATENATED MODULE: ./src/action/github/marker.ts

/** The first line of what a step writes, which no reader sees; `parts` tell the step from others. */
function markerOf(kind, parts) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
    return `<!-- coexist ${kind} ${key} -->`;
}
/** Whether a text was begun by this marker. */
function isMarked(text, marker) {
    return text === marker || text.startsWith(`${marker}\n`) || text.startsWith(`${marker}\r\n`);
}

;// CONCATENATED MODULE: ./src/action/github/pages.ts

const perPage = 100;
/** Nobody reads so many; a server that never ends its list is not followed further. */
const mostPages = 100;
/** Everything that a route lists, page by page. */
async function allPages(api, route, parameters) {
    const all = [];
    for (let page = 1; page <= mostPages; page++) {
        const items = listIn(await api.call(route, { ...parameters, per_page: perPage, page }));
        all.push(...items);
        if (items.length < perPage)
            break;
    }
    return all;
}

;// CONCATENATED MODULE: ./src/action/github/same-text.ts
/** Whether GitHub keeps this text already; it may keep other line ends, and none at the end. */
function isSameText(kept, text) {
    return kept.replaceAll('\r\n', '\n').trimEnd() === text.trimEnd();
}

;// CONCATENATED MODULE: ./src/action/github/viewer.ts

/** Who writes with the token of a job, where GitHub does not say. */
const botOfActions = 'github-actions[bot]';
/** The account that the token belongs to: what others have written is not ours, whatever stands in it. */
async function viewerOf(api) {
    try {
        const answer = objectIn(await api.ask('query { viewer { login } }'));
        return textIn(answer.viewer, 'login') || botOfActions;
    }
    catch {
        return botOfActions; // some tokens may not ask
    }
}

;// CONCATENATED MODULE: ./src/action/github/comment.ts





const ofPull = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ofComment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
/**
 * Keeps the one comment of this step true: it is written once and edited in place, and left alone where it says the same
 * already. Where two runs have written one each, the older stays.
 */
async function putComment(api, wanted) {
    const body = `${wanted.marker}\n${wanted.text}`;
    const known = await ownComments(api, wanted, undefined);
    if (known.length > 0)
        return keepOne(api, known, body);
    if (!wanted.isWorthTelling)
        return;
    const created = await api.call(`POST ${ofPull}`, { issue_number: wanted.pullRequest, body });
    const now = await ownComments(api, wanted, authorIn(created));
    if (now.length > 1)
        await keepOne(api, now, body);
}
/** The comments of this step, oldest first. */
async function ownComments(api, { pullRequest, marker }, author) {
    const listed = await allPages(api, `GET ${ofPull}`, { issue_number: pullRequest });
    const marked = listed
        .map((item) => ({ id: numberIn(item, 'id'), author: authorIn(item), body: textIn(item, 'body') }))
        .filter(({ body }) => isMarked(body, marker));
    if (marked.length === 0)
        return [];
    const own = author ?? (await viewerOf(api));
    return marked.filter((comment) => comment.author === own).sort((a, b) => a.id - b.id);
}
async function keepOne(api, [oldest, ...others], body) {
    if (!oldest)
        return;
    if (!isSameText(oldest.body, body))
        await api.call(`PATCH ${ofComment}`, { comment_id: oldest.id, body });
    for (const { id } of others)
        await deleteComment(api, id);
}
/** One that another run has deleted is gone as well. */
async function deleteComment(api, id) {
    try {
        await api.call(`DELETE ${ofComment}`, { comment_id: id });
    }
    catch (error) {
        if (error.status !== 404)
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/action/github/pull-request.ts

/**
 * The pull request that an event is about: that of the event itself, or the open one whose head another workflow has
 * judged. Only GitHub is asked which that is, since a report may claim anything; undefined where there is none.
 */
async function pullRequestOf(api, event) {
    if (event.pullRequest)
        return event.pullRequest.number;
    const run = event.workflowRun;
    return run?.event.startsWith('pull_request') === true ? openPullRequestOf(api, run) : undefined;
}
/** Whether an event may be about a pull request. */
function mayHavePullRequest({ pullRequest, workflowRun }) {
    return pullRequest !== undefined || workflowRun?.event.startsWith('pull_request') === true;
}
async function openPullRequestOf(api, run) {
    const { owner, branch, head } = run;
    if (owner === undefined)
        return undefined;
    const pulls = await api.call('GET /repos/{owner}/{repo}/pulls', {
        state: 'open',
        head: `${owner}:${branch}`,
        per_page: 100,
    });
    const pull = listIn(pulls).find((one) => textIn(objectIn(one.head), 'sha') === head);
    return pull && numberIn(pull, 'number');
}

;// CONCATENATED MODULE: ./src/action/github/tracking-issue.ts





const route = '/repos/{owner}/{repo}/issues';
/** Keeps one issue open while there is something to track: opens it, edits it in place, and closes it when all is well. */
async function putIssue(api, wanted) {
    const { title, isSettled } = wanted;
    const body = `${wanted.marker}\n${wanted.body}`;
    const [known, ...others] = await openIssues(api, wanted.marker);
    for (const { number } of others)
        await tracking_issue_close(api, number, 'not_planned');
    if (known) {
        const isSame = known.title === title && isSameText(known.body, body);
        const state = isSettled ? { state: 'closed', state_reason: 'completed' } : {};
        if (isSame && !isSettled)
            return;
        await api.call(`PATCH ${route}/{issue_number}`, { issue_number: known.number, title, body, ...state });
    }
    else if (!isSettled)
        await api.call(`POST ${route}`, { title, body });
}
/** The open issues of this step, oldest first; GitHub lists pull requests among them. */
async function openIssues(api, marker) {
    const creator = await viewerOf(api);
    const listed = await allPages(api, `GET ${route}`, { state: 'open', creator });
    return listed
        .filter((issue) => issue.pull_request === undefined && authorIn(issue) === creator)
        .map((issue) => ({
        number: numberIn(issue, 'number'),
        title: textIn(issue, 'title'),
        body: textIn(issue, 'body'),
    }))
        .filter(({ body }) => isMarked(body, marker))
        .sort((a, b) => a.number - b.number);
}
async function tracking_issue_close(api, issue_number, state_reason) {
    await api.call(`PATCH ${route}/{issue_number}`, { issue_number, state: 'closed', state_reason });
}

;// CONCATENATED MODULE: ./src/action/github/warning.ts


/** Why something could not be written, and what helps, in one sentence. */
function warningOf(undertaking, error) {
    return `${undertaking.what} is not written: ${reasonOf(undertaking, error)}`;
}
function reasonOf({ permissions, isForeign }, error) {
    if (error instanceof UnreadableAnswer)
        return error.message;
    const status = statusOf(error);
    if (status === undefined)
        return `the program failed: ${messageOf(error)}`;
    const isLimited = status === 429 || (status === 403 && /rate limit|abuse/i.test(messageOf(error)));
    if (isLimited)
        return `GitHub takes no more calls for now (${status}); run the job again later`;
    switch (status) {
        case 401:
            return 'GitHub does not accept the token (401); check the input `token`';
        case 403:
        case 404:
            return isForeign
                ? `GitHub refuses it (${status}), since the token of a pull request from a fork or of Dependabot may only read; a second workflow can write it, with the input \`report-from\``
                : `GitHub refuses it (${status}); give the job ${(0,wording/* listed */.KE)(permissions.map((one) => `\`${one}\``))} under \`permissions\``;
        case 408:
            return 'GitHub does not answer in time; run the job again later';
        case 422:
            return `GitHub does not take it (422): ${(0,wording/* quote */.hD)(messageOf(error))}`;
        default:
            return status >= 500
                ? `GitHub cannot be reached or is out of order (${status}); run the job again later`
                : `GitHub refuses it (${status}): ${(0,wording/* quote */.hD)(messageOf(error))}`;
    }
}
function statusOf(error) {
    const { status } = error;
    return typeof status === 'number' ? status : undefined;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/action/github/publish-to.ts










/** Writes everything that is asked for and that the event has a place for; returns what could not be written, and why. */
async function publishTo(report, inputs, surroundings) {
    const run = { report, inputs, surroundings };
    const tasks = [...commentTask(run), ...checkRunTask(run), ...issueTask(run)];
    const { repository, apiUrl } = surroundings;
    if (tasks.length === 0 || repository === undefined)
        return [];
    if (inputs.token === '')
        return tasks.map(({ what }) => warning(`${what} is not written: ${noToken}`));
    const api = connect({ token: inputs.token, repository, apiUrl });
    const told = [];
    for (const task of tasks) {
        try {
            const reason = await task.carryOut(api);
            if (reason !== undefined)
                told.push({ level: 'notice', message: `${task.what} is not written: ${reason}` });
        }
        catch (error) {
            told.push(warning(warningOf(task, error)));
        }
    }
    return told;
}
const noToken = 'the input `token` is empty';
function warning(message) {
    return { level: 'warning', message };
}
/** A push, a schedule or a merge queue has no pull request to comment on. */
function commentTask({ report, inputs, surroundings }) {
    const { event } = surroundings;
    if (inputs.comment === 'never' || !mayHavePullRequest(event))
        return [];
    const told = isWorthTelling(report, inputs.comment);
    const { pullRequest: known } = event;
    return [
        {
            what: known ? `the comment on pull request ${known.number}` : 'the comment on the pull request',
            permissions: ['pull-requests: write'],
            isForeign: known?.isForeign ?? false,
            async carryOut(api) {
                const pullRequest = await pullRequestOf(api, event);
                if (pullRequest === undefined)
                    return `no open pull request has the commit ${event.head ?? ''} as its head`;
                await putComment(api, {
                    pullRequest,
                    marker: markerOf('comment', stepOf(inputs, surroundings)),
                    text: told ? renderComment(report, (0,action_surroundings/* addressesOf */.sO)(surroundings)) : renderSettledComment(report),
                    isWorthTelling: told,
                });
                return undefined;
            },
        },
    ];
}
function checkRunTask({ report, inputs, surroundings }) {
    const { head, pullRequest } = surroundings.event;
    if (!inputs.checkRun || head === undefined)
        return [];
    const { workingDirectory } = inputs;
    return [
        {
            what: 'the check run',
            permissions: ['checks: write'],
            isForeign: pullRequest?.isForeign ?? false,
            async carryOut(api) {
                const name = workingDirectory === '.' ? 'coexist' : `coexist (${workingDirectory})`;
                await putCheckRun(api, { name, head }, checkRunOf(report, (0,action_surroundings/* addressesOf */.sO)(surroundings)));
                return undefined;
            },
        },
    ];
}
/** What a change proposes, another branch has, or another run claims, says nothing about what is in force. */
function issueTask({ report, inputs, surroundings }) {
    const { event } = surroundings;
    const isInForce = !(0,action_event/* proposesChange */.s)(event) && !event.workflowRun && event.isOnDefaultBranch;
    if (!inputs.trackingIssue || !isInForce)
        return [];
    return [
        {
            what: 'the tracking issue',
            permissions: ['issues: write'],
            isForeign: false,
            async carryOut(api) {
                const marker = markerOf('issue', stepOf(inputs, surroundings));
                const issue = renderTrackingIssue(report, (0,action_surroundings/* addressesOf */.sO)(surroundings));
                await putIssue(api, { ...issue, marker, isSettled: report.verdict === 'pass' });
                return undefined;
            },
        },
    ];
}
/** What tells this step from others of the repository: those of a matrix differ in what they judge. */
function stepOf({ paths, workingDirectory }, { step }) {
    return [step, workingDirectory, ...paths];
}


/***/ })

};
