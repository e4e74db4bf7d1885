import { describe, expect, test } from 'vitest'
import { asalSama } from './asal'

const DASAR = 'https://rakor.contoh.go.id'
const kepala = (isi: Record<string, string>) => new Headers({ host: '127.0.0.1:3000', ...isi })

describe('what was sent comes from a page of our own', () => {
  test.each([
    ['by the name that was typed', { origin: 'http://127.0.0.1:3000' }, undefined],
    ['behind a proxy that writes another Host', { origin: DASAR }, DASAR],
    ['beside the proxy, on this machine', { origin: 'http://127.0.0.1:3000' }, DASAR],
    ['by another port of the fixed address', { origin: `${DASAR}:443` }, DASAR],
  ])('%s', (_, isi, dasar) => expect(asalSama(kepala(isi), dasar)).toBe(true))

  test.each([
    ['no Origin', {}, undefined],
    ['no Origin, behind a proxy', {}, DASAR],
    ['a sandboxed frame', { origin: 'null' }, undefined],
    ['another site', { origin: 'https://jahat.example' }, DASAR],
    ['a longer name', { origin: 'https://rakor.contoh.go.id.jahat.example' }, DASAR],
    ['another port', { origin: 'http://127.0.0.1:3001' }, undefined],
    ['without https where https is typed', { origin: 'http://rakor.contoh.go.id' }, DASAR],
    ['a Host forwarded by the visitor', { origin: 'https://jahat.example', 'x-forwarded-host': 'jahat.example' }, undefined],
    ['no address', { origin: '///' }, undefined],
  ])('%s is refused', (_, isi, dasar) => expect(asalSama(kepala(isi as Record<string, string>), dasar)).toBe(false))
})
