import { describe, expect, it } from 'vitest'
import { alamatPesan, belumDiKantor, pengingatPesan, pengingatSurat } from './pengingat'
import { sisaWaktu, tenggatDekat } from './sisa-waktu'

const kini = new Date('2023-08-08T12:59:59Z')
const periode = { tahun: 2023, bulan: 7, tenggat: '2023-08-10T16:59:59Z', lewat: false }
const unit = [{ nama: 'Dinas A', status: null }, { nama: 'Kecamatan B & C', status: 'DIKEMBALIKAN' }] as const

describe('the deadline', () => {
  it('counts down in two units, and on afterwards', () => {
    expect(sisaWaktu(periode.tenggat, kini)).toBe('2 hari 4 jam lagi')
    expect(sisaWaktu('2023-08-08T16:04:59Z', kini)).toBe('3 jam 5 menit lagi')
    expect(sisaWaktu('2023-08-08T13:00:09Z', kini)).toBe('kurang dari satu menit lagi')
    expect(sisaWaktu('2023-08-07T12:59:59Z', kini)).toBe('lewat 1 hari')
    expect(sisaWaktu('2023-07-25T10:59:59Z', kini)).toBe('lewat 14 hari')
    expect(tenggatDekat(periode.tenggat, kini)).toBe(true)
    expect(tenggatDekat('2023-08-12T16:59:59Z', kini)).toBe(false)
    expect(tenggatDekat('2023-08-07T16:59:59Z', kini)).toBe(false)
  })
})

describe('the reminder', () => {
  it('names every unit with its state, the month and the deadline', () => {
    const surat = pengingatSurat(unit, periode, kini)
    expect(surat).toContain('2 perangkat daerah belum menyampaikan laporan realisasi fisik dan keuangan Juli 2023')
    expect(surat).toContain('Batas waktu 10 Agustus 2023 pukul 23.59 WIB (2 hari 4 jam lagi).')
    expect(surat).toContain('1. Dinas A (belum mulai)\n2. Kecamatan B & C (dikembalikan)')
    expect(pengingatPesan(unit, { ...periode, tenggat: '2023-08-07T12:59:59Z', lewat: true }, kini)).toContain('sudah lewat 1 hari.')
  })
  it('carries its text whole in the address', () => {
    const pesan = pengingatPesan(unit, periode, kini)
    expect(new URL(alamatPesan(pesan)).searchParams.get('text')).toBe(pesan)
  })
  it('is for those whose report has not reached the office', () => {
    expect([null, 'DRAF', 'MENUNGGU_PERSETUJUAN', 'DIKEMBALIKAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI'].map((status) => belumDiKantor({ status: status as never })))
      .toEqual([true, true, true, true, false, false, false, false])
  })
})
