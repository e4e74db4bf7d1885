import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('today is asked of the database in one place', () => {
  const sendiri = /SELECT \(now\(\) AT TIME ZONE 'Asia\/Jakarta'\)::date::text AS "?\w+"?`/
  const berkas = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((satu) => satu.endsWith('.ts') && sendiri.test(readFileSync(`lib/${satu}`, 'utf8')))
  expect(berkas).toEqual(['dasar/database/hari.ts'])
})
