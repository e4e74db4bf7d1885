import { expect, it } from 'vitest'
import { kelompokRute, metodeLabel } from './utils'

it.each([
  ['/', 'ringkasan'], ['/?tahun=2023', 'ringkasan'], ['/perangkat-daerah/12/sub-kegiatan/4?x=Budi', 'perangkat-daerah'], ['/api/impor/7', 'api-impor'],
  ['/api/entri/3/siaran?tahun=2023', 'api-siaran'], ['/api/tidak-ada', 'lainnya'], ['/_next/static/a.js', 'berkas'], ['/icon.svg', 'berkas'],
  ['/nama.orang@kantor', 'lainnya'], ['//lain/x', 'ringkasan'], ['*', 'ringkasan'], ['', 'ringkasan'],
])('%s counts as %s', (alamat, kelompok) => expect(kelompokRute(alamat)).toBe(kelompok))

it('knows few methods', () => expect(['GET', 'POST', 'BUDI', undefined].map(metodeLabel)).toEqual(['GET', 'POST', 'lain', 'lain']))
