import { describe, expect, it } from 'vitest'
import type { AlokasiDakTercatat, DakTahun } from '@/lib/lapor/dak/types'
import { hitungDak } from '@/lib/lapor/dak/utils'
import { sen } from '@/lib/realisasi/rupiah'
import { GERBANG_2023, gerbangTerbaca, SALUR_2023, salurTerbaca } from '@/tests/support/dak-2023'
import { ALOKASI_DAK, ATURAN_DAK_2023 as A } from './dak'

let urut = 0
const tercatat = { oleh: 'uji', pada: '2023-01-01T00:00:00Z', versi: 1 }
const DAK: DakTahun = {
  aturan: {
    ...tercatat, tahun: 2023, dasar: A.dasar, batasSekaligus: sen(BigInt(A.batas_sekaligus) * 100n), bagianSatu: A.bagian_satu, bagianDua: A.bagian_dua, ndkPenuh: A.ndk_penuh, ndkSedikit: A.ndk_sedikit,
    serapDua: A.serap_dua, serapTiga: A.serap_tiga, outputTiga: A.output_tiga, tenggatSatu: A.tenggat_satu, tenggatDua: A.tenggat_dua, tenggatTiga: A.tenggat_tiga,
  },
  alokasi: ALOKASI_DAK.map((a, i): AlokasiDakTercatat => ({
    ...tercatat, id: i + 1, tahun: 2023, unitId: 1, unit: a.unit, bidang: a.bidang, subbidang: a.subbidang, jenis: a.jenis, mekanisme: a.mekanisme,
    sumberDana: { id: Number(a.sumberKode.replaceAll('.', '')), kode: a.sumberKode, nama: a.bidang }, sumberLain: ALOKASI_DAK.filter((lain) => lain !== a && lain.sumberKode === a.sumberKode).map(() => ({ mulai: null, ditarik: null })), pagu: sen(BigInt(a.pagu) * 100n), subKegiatan: [], sumber: a.sumber, contoh: true, mulai: null, ditarik: null, alasanTarik: null,
    catatan: a.catatan.map((c) => ({
      id: ++urut, jenis: c.jenis, tahap: c.tahap ?? null, syarat: c.syarat ?? null, nilai: c.nilai === undefined ? null : sen(BigInt(c.nilai) * 100n), persen: c.persen ?? null,
      terpenuhi: c.jenis === 'SYARAT' ? true : null, tanggal: c.tanggal, dokumen: 'contoh', keterangan: null, gantiId: null, oleh: 'uji', pada: tercatat.pada,
    })),
  })),
}
// in the order of the database: by code, then bertahap before sekaligus
DAK.alokasi.sort((a, b) => (a.sumberDana.kode === b.sumberDana.kode ? (a.mekanisme < b.mekanisme ? -1 : 1) : a.id - b.id))

describe('the sample of DAK Fisik 2023, by the rules alone', () => {
  it.each(Object.keys(GERBANG_2023))('gates of %s', (hari) => expect(gerbangTerbaca(hitungDak(DAK, [], 2023, hari))).toEqual(GERBANG_2023[hari]))
  it.each(SALUR_2023)('%s %s: what was published as come', (hari, bidang, rupiah) => expect(salurTerbaca(hitungDak(DAK, [], 2023, hari), bidang)).toBe(rupiah))
  it('allocations are the published whole', () => expect(DAK.alokasi.reduce((total, { pagu }) => total + pagu, 0n)).toBe(5_438_246_727_600n))
})
