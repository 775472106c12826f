import { mkdirSync, writeFileSync } from 'node:fs'
import { makeTopology, ranks, textOf } from './bench/topology.js'
for (const n of [100, 1000, 10000, 100000]) { const d=`/tmp/sb/b${n}`; mkdirSync(d,{recursive:true}); const t=makeTopology(n); for (const m of ['block','flow','crlf','two-byte','json'] as const) writeFileSync(`${d}/${m}.${m==='json'?'json':'yaml'}`, textOf(t,m)); writeFileSync(`${d}/ranks.json`, JSON.stringify(ranks)) }
