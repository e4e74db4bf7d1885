import type { ClientBase } from 'pg'
import { SUMBER_WILAYAH, WILAYAH_LAMPUNG_BARAT } from '@/lib/tahun/wilayah/lampung-barat'
import { ID_ADMIN, idOperator } from '../akun'
import { susunPengadaan } from '../pengadaan'
import { tempatPaket, tempatSub } from '../tempat'
import type { TahunContoh } from '../tahun/susun-contoh'
import type { IdTahun } from './anggaran'
import type { IdContoh } from './dasar'
import { majukanUrutan, tulisMassal } from './massal'

const padat = (nama: string): string => nama.toLowerCase().replaceAll(' ', '')

/** The places of the regency, which are real, and where the sample's sub-kegiatan and packages are, which is made up. */
export async function tulisTempat(client: ClientBase, tahun: TahunContoh, idTahun: IdTahun, id: IdContoh): Promise<void> {
  const angka = tahun.rencana.tahun
  const nomor = new Map(WILAYAH_LAMPUNG_BARAT.map(({ kode }, i) => [kode, i + 1]))
  const kecamatan = new Map(WILAYAH_LAMPUNG_BARAT.filter(({ tingkat }) => tingkat === 'KECAMATAN').map(({ nama, kode }) => [nama, nomor.get(kode) ?? null]))
  await tulisMassal(client, 'wilayah', { id: 'int', tingkat: 'text', kode: 'text', kode_bps: 'text', nama: 'text', induk_id: 'int', petak_baris: 'smallint', petak_kolom: 'smallint', unit_id: 'int', sumber: 'text', diubah_oleh: 'text' },
    WILAYAH_LAMPUNG_BARAT.map((w) => [nomor.get(w.kode) ?? null, w.tingkat, w.kode, w.kodeBps, w.nama, w.tingkat === 'KECAMATAN' ? null : nomor.get(w.kode.slice(0, 8)) ?? null, w.petakBaris, w.petakKolom,
      w.tingkat === 'KECAMATAN' ? id.unit.get(`kec${padat(w.nama)}`) ?? null : null, SUMBER_WILAYAH, ID_ADMIN]))
  await tulisMassal(client, 'tempat', { tahun: 'smallint', unit_id: 'int', sub_kegiatan_id: 'int', wilayah_id: 'int', asal: 'text', oleh: 'text', pada: 'timestamptz' },
    tempatSub(tahun).map(({ sub, kecamatan: nama, asal }) => [angka, id.unit.get(sub.unit.slug) ?? null, idTahun.sub.get(sub) ?? null, kecamatan.get(nama) ?? null, asal, idOperator(sub.unit.slug), `${angka}-02-20T03:00:00Z`]))
  const paket = susunPengadaan(tahun)
  const daftar = tempatPaket(tahun)
  await tulisMassal(client, 'paket_tempat', { paket_id: 'int', tahun: 'smallint', unit_id: 'int', wilayah_id: 'int', oleh: 'text', pada: 'timestamptz' },
    daftar.filter(({ ditetapkan }) => ditetapkan).flatMap(({ urut, kecamatan: nama }) => nama.map((satu) => [urut + 1, angka, id.unit.get(paket[urut]?.unit ?? '') ?? null, kecamatan.get(satu) ?? null, idOperator(paket[urut]?.unit ?? ''), `${angka}-02-20T03:00:00Z`])))
  await client.query('UPDATE paket p SET lokasi = x.lokasi FROM unnest($1::int[], $2::text[]) AS x(id, lokasi) WHERE p.id = x.id',
    [daftar.map(({ urut }) => urut + 1), daftar.map(({ kecamatan: nama }) => `${nama.map((satu) => `Kec. ${satu}`).join(', ')}, Kab. Lampung Barat (contoh)`)])
  await majukanUrutan(client, 'wilayah')
  await majukanUrutan(client, 'tempat')
}
